package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.InvitationCode;
import be.zorgkring.network.circle.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The invitations that are kept. */
public interface Invitations {

    /** The invitation that this code opens; nobody else takes it until this transaction ends. */
    Uni<Optional<Invitation>> forChange(Work work, InvitationCode code);

    /** Those that can still be accepted. */
    Uni<List<Invitation>> openOf(Work work, PatientId patient, Instant now);

    /** All that the person ever gave, oldest first. */
    Uni<List<Invitation>> everOf(Work work, PatientId patient, int most);

    Uni<Void> add(Work work, Invitation invitation);

    Uni<Void> save(Work work, Invitation invitation);
}

package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.CircleId;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.ProposedMember;
import be.zorgkring.network.circle.domain.ProposedMemberId;
import be.zorgkring.network.directory.domain.ProfessionalId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who waits for the person's yes, and who needs one. */
public interface ProposedMembers {

    /** A proposal with the names that the directory has now; the organisation's may be null. */
    record Listed(ProposedMember proposal, String name, String organisationName, Optional<Instant> declinedAt) {}

    /** Professionals whose last membership of the person's circles, those of merged records too, the person ended. */
    Uni<Map<CircleId, Set<ProfessionalId>>> hadToLeave(Work work, Collection<CircleId> circles);

    /**
     * Keeps it, unless the same was proposed lately or too many wait. Answers whether it was kept. The circle is locked by the
     * transaction.
     */
    Uni<Boolean> add(Work work, ProposedMember proposal);

    /** Those that can be answered; nobody else does until this transaction ends. */
    Uni<Optional<ProposedMember>> forChange(Work work, CircleId circle, ProposedMemberId id, Instant now);

    /** Those that can be answered, oldest first. */
    Uni<List<Listed>> openOf(Work work, PatientId patient, Instant now);

    /** All that are kept, declined and expired ones too, oldest first. */
    Uni<List<Listed>> everOf(Work work, PatientId patient, int most);

    Uni<Void> decline(Work work, ProposedMemberId id, Instant at);

    /** The professional is a member now, whichever way they came in. */
    Uni<Void> drop(Work work, CircleId circle, ProfessionalId professional);
}

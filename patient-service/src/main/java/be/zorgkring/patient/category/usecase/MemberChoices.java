package be.zorgkring.patient.category.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.category.domain.MemberCategories;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The choices of all persons for the members of their circles. */
public interface MemberChoices {

    /** Empty when nobody with this id is in the person's circle now; nothing is chosen for strangers. */
    Uni<Optional<MemberCategories>> member(Work work, PatientId patientId, UUID memberId, Instant now);

    /** Everything the person ever chose, for members who left too. */
    Uni<List<MemberCategories>> all(Work work, PatientId patientId, int most);

    /** Stores a newer version. */
    Uni<Void> save(Work work, MemberCategories chosen, UUID by, Instant at);
}

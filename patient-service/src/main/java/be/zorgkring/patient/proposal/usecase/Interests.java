package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.proposal.domain.Proposed;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** Who stands to gain by what is proposed. */
public interface Interests {

    /**
     * Whether somebody is the one who would get access or one of those whose record it is, is in their circle, acts by
     * mandate for one of them, or one of them for that somebody.
     */
    Uni<Boolean> touch(Work work, UUID accountId, Insz insz, Proposed proposed, Instant now);

    /** Whether both are known by one record, as somebody is who has a number of the BIS register and one of the national register. */
    Uni<Boolean> isSamePerson(Work work, UUID accountId, Insz insz, UUID otherAccountId, Insz otherInsz);
}

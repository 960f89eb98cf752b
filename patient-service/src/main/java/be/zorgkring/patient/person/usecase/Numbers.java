package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.InszReplacement;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The numbers of all people: one current each, and those they had. */
public interface Numbers {

    /** The number of a person whose record this transaction has locked. */
    Uni<Insz> current(Work work, PatientId patientId);

    /** A number that a person had, until when; that of a merged record ends with nothing but the merge, and has no end. */
    record Former(Insz insz, Instant until) {}

    /** All numbers in the person's records but the current one, newest first. */
    Uni<List<Former>> former(Work work, PatientId patientId);

    /** Whether the number is or was that of another record, a retired one included. */
    Uni<Boolean> belongsToOther(Work work, PatientId patientId, Insz insz);

    /**
     * Ends the current number and begins the other. One that was wrong is released: it finds the person no more. A number
     * that they had before comes back with the account that was theirs then.
     *
     * @param linked account that was the person's until now
     * @return account that was the person's when they had the number before
     * @throws IncludedMeanwhile as a failure, when another transaction gave the number to somebody else first
     */
    Uni<Optional<UUID>> replace(
            Work work, PatientId patientId, InszReplacement replacement, Optional<UUID> linked, UUID by, Instant at);

    /** When the number ended by which this account was linked to a record; empty for an account that is somebody's. */
    Uni<Optional<Instant>> endedFor(Work work, UUID accountId);
}

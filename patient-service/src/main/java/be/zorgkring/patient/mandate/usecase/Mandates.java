package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.ChangedMandate;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateChange;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.Mandator;
import be.zorgkring.patient.person.domain.Insz;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All mandates, each with the history of how it came about. */
public interface Mandates {

    /** The person for whom others act; until the transaction ends, nobody else adds a mandate for them. */
    Uni<Optional<Mandator>> mandator(Work work, PatientId patientId);

    /** For change: nobody else changes it until the transaction ends. */
    Uni<Optional<Mandate>> lock(Work work, MandateId mandateId);

    /** For change: active mandates of the one with this number that another account, or none, is linked to. */
    Uni<List<Mandate>> lockUnlinked(Work work, Insz insz, UUID accountId);

    /**
     * Remembers when eHealth last spoke of the account, for this transaction alone.
     *
     * @return whether it is not older than what was heard before
     */
    Uni<Boolean> hear(Work work, UUID accountId, Instant saidAt);

    /** For change: all mandates of the one with this number that came from eHealth, revoked ones included. */
    Uni<List<Mandate>> lockTakenOver(Work work, Insz insz);

    /** For change: what was given on each record since then by an account that is not its own, and is not revoked. */
    Uni<List<Mandate>> lockGivenByOthers(Work work, Collection<PatientId> records, Instant since);

    /** Newest first, ended and revoked ones included. */
    Uni<List<Mandate>> of(Work work, PatientId patientId, Optional<MandateId> before, int most);

    /** Mandates by which the account acts at this moment. */
    Uni<List<Mandate>> actingFor(Work work, UUID accountId, Instant now, int most);

    /** Account of a carer who is in the person's circle now; empty for anybody else. */
    Uni<Optional<UUID>> carer(Work work, PatientId patientId, UUID memberId, Instant now);

    /** What happened to one of the person's mandates. */
    record Happened(MandateId mandate, MandateChange change) {}

    /**
     * How all mandates of the person came about and ended, newest first; not when a mandatee's account was found, which is the
     * mandatee's own.
     */
    Uni<List<Happened>> history(Work work, PatientId patientId, int most);

    /** Stores a new mandate, or the newer version of one that this transaction has locked, and how it came about. */
    Uni<Void> keep(Work work, ChangedMandate changed);
}

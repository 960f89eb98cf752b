package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.AccessLog;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.usecase.Directory.Place;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/** Puts on record what somebody else wrote down: the access rule does not decide on it, and the person reads of it. */
@ApplicationScoped
class DeclarationsOnRecord {

    private final AccessLog log;
    private final Clock clock;
    private final String service;

    DeclarationsOnRecord(
            AccessLog log, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.log = log;
        this.clock = clock;
        this.service = service;
    }

    Uni<Void> byProfessional(Work work, Caller caller, PatientId patientId, Place place, ConsentOutcome outcome) {
        AccessRecord.By by = new AccessRecord.By(
                "professional",
                caller.accountId(),
                place.professionalId(),
                place.organisationId().orElse(null),
                place.role(),
                caller.clientId());
        return write(work, patientId, by, "circle", outcome);
    }

    Uni<Void> byManager(Work work, Caller caller, PatientId patientId, ConsentOutcome outcome) {
        AccessRecord.By by = new AccessRecord.By("other", caller.accountId(), null, null, null, caller.clientId());
        return write(work, patientId, by, null, outcome);
    }

    private Uni<Void> write(Work work, PatientId patientId, AccessRecord.By by, String ground, ConsentOutcome outcome) {
        return switch (outcome) {
            case ConsentOutcome.Done done -> log.write(record(patientId, by, "allowed", ground, null), work);
            case ConsentOutcome.Refused refused ->
                log.write(
                        record(patientId, by, "refused", null, refused.refusal().code()), work);
            case ConsentOutcome.NotYours onRecord -> Uni.createFrom().voidItem();
            case ConsentOutcome.NoSuchPerson nobody -> Uni.createFrom().voidItem();
            case ConsentOutcome.ChangedMeanwhile changed -> Uni.createFrom().voidItem();
        };
    }

    /** Of no category: it is about what the person allows. */
    private AccessRecord record(PatientId patientId, AccessRecord.By by, String outcome, String ground, String reason) {
        return new AccessRecord(
                Uuid7.next(),
                patientId.value(),
                clock.instant(),
                service,
                "write",
                outcome,
                ground,
                null,
                reason,
                by,
                List.of(),
                (String) MDC.get("requestId"));
    }
}

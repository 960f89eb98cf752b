package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.accesslog.usecase.OnRecord;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.usecase.Directory.Place;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts on record what somebody else wrote down: the access rule does not decide on it, and the person reads of it. */
@ApplicationScoped
class DeclarationsOnRecord {

    private final OnRecord onRecord;
    private final OfficeOnRecord officeOnRecord;

    DeclarationsOnRecord(OnRecord onRecord, OfficeOnRecord officeOnRecord) {
        this.onRecord = onRecord;
        this.officeOnRecord = officeOnRecord;
    }

    Uni<Void> byProfessional(Work work, Caller caller, PatientId patientId, Place place, Outcome<Consent> outcome) {
        AccessRecord.By by = new AccessRecord.By(
                "professional",
                caller.accountId(),
                place.professionalId(),
                place.organisationId().orElse(null),
                place.role(),
                caller.clientId());
        return write(
                outcome,
                reason -> onRecord.write(
                        work, List.of(patientId), by, new OnRecord.Action("write", "circle", List.of(), reason)));
    }

    Uni<Void> byManager(Work work, Caller caller, PatientId patientId, Outcome<Consent> outcome) {
        return write(
                outcome,
                reason -> reason == null
                        ? officeOnRecord.allowed(
                                work, caller, Office.HEALTH_DATA_MANAGER, List.of(patientId), Operation.WRITE, Set.of())
                        : officeOnRecord.refused(
                                work,
                                caller,
                                Office.HEALTH_DATA_MANAGER,
                                List.of(patientId),
                                Operation.WRITE,
                                Set.of(),
                                reason));
    }

    /** Of no category: it is about what the person allows. That access was refused is on record already. */
    private static Uni<Void> write(Outcome<Consent> outcome, Function<String, Uni<Void>> withReason) {
        return outcome.fold(
                recorded -> withReason.apply(null),
                refusal -> refusal instanceof ConsentRefusal
                        ? withReason.apply(refusal.code())
                        : Uni.createFrom().voidItem());
    }
}

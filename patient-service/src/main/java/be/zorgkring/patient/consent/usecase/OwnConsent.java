package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.ActingPerson;
import be.zorgkring.patient.common.usecase.LockRecords;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Move;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** The one way in which a person, or who acts for them, changes what they allow: nobody else may. */
@ApplicationScoped
class OwnConsent {

    private final Access access;
    private final LockRecords lockRecords;
    private final Consents consents;
    private final ConsentChanges changes;

    OwnConsent(Access access, LockRecords lockRecords, Consents consents, ConsentChanges changes) {
        this.access = access;
        this.lockRecords = lockRecords;
        this.consents = consents;
        this.changes = changes;
    }

    Uni<ConsentOutcome> change(
            Work work,
            Caller caller,
            PatientId patientId,
            LongPredicate versionExpected,
            BiFunction<Consent, Actor, Move> move) {
        return change(work, caller, patientId, versionExpected, record -> false, move);
    }

    /** @param where in which of a person's merged records, when it is not the surviving one */
    Uni<ConsentOutcome> change(
            Work work,
            Caller caller,
            PatientId patientId,
            LongPredicate versionExpected,
            Predicate<Consent> where,
            BiFunction<Consent, Actor, Move> move) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused ->
                        Uni.createFrom().item((ConsentOutcome) new ConsentOutcome.NotYours(refused));
                    case Decision.Allowed allowed ->
                        locked(work, patientId)
                                .chain(records -> apply(
                                        work,
                                        records.stream()
                                                .filter(where)
                                                .findFirst()
                                                .orElseGet(records::getFirst),
                                        versionExpected,
                                        consent -> move.apply(consent, ActingPerson.of(caller, allowed))));
                });
    }

    /** The surviving record first: it decides, whichever of a person's merged records was asked about. */
    private Uni<List<Consent>> locked(Work work, PatientId patientId) {
        return lockRecords.of(work, patientId).chain(records -> consents.lock(work, records.all())
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(
                                consent -> !consent.patientId().equals(records.surviving())))
                        .toList()));
    }

    private Uni<ConsentOutcome> apply(
            Work work, Consent consent, LongPredicate versionExpected, Function<Consent, Move> move) {
        return versionExpected.test(consent.version())
                ? changes.carryOut(work, move.apply(consent))
                : Uni.createFrom().item(new ConsentOutcome.ChangedMeanwhile(consent.version()));
    }
}

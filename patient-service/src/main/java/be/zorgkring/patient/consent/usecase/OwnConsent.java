package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.ActingPerson;
import be.zorgkring.patient.common.usecase.LockRecords;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.usecase.ConsentChanges.Asked;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The one way in which a person, or who acts for them, changes what they allow: nobody else may. */
@ApplicationScoped
class OwnConsent {

    private static final ExpectedVersion ANY = newest -> Optional.empty();

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

    Uni<Outcome<Consent>> change(Work work, Caller caller, PatientId patientId, Asked asked) {
        return change(work, caller, patientId, ANY, asked);
    }

    Uni<Outcome<Consent>> change(Work work, Caller caller, PatientId patientId, ExpectedVersion expected, Asked asked) {
        return change(work, caller, patientId, expected, record -> false, asked);
    }

    /** @param where in which of a person's merged records, when it is not the surviving one */
    Uni<Outcome<Consent>> changeWhere(
            Work work, Caller caller, PatientId patientId, Predicate<Consent> where, Asked asked) {
        return change(work, caller, patientId, ANY, where, asked);
    }

    private Uni<Outcome<Consent>> change(
            Work work,
            Caller caller,
            PatientId patientId,
            ExpectedVersion expected,
            Predicate<Consent> where,
            Asked asked) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .chain(decision -> decision.outcome().chain(own -> locked(work, patientId)
                        .map(records ->
                                records.stream().filter(where).findFirst().orElseGet(records::getFirst))
                        .chain(consent -> changes.keep(
                                work,
                                expected.check(consent.version(), consent)
                                        .then(known -> asked.of(known, ActingPerson.of(caller, own)))))));
    }

    /** The surviving record first: it decides, whichever of a person's merged records was asked about. */
    private Uni<List<Consent>> locked(Work work, PatientId patientId) {
        return lockRecords.of(work, patientId).chain(records -> consents.lock(work, records.all())
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(
                                consent -> !consent.patientId().equals(records.surviving())))
                        .toList()));
    }
}

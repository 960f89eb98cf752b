package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.ActingPerson;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Move;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** The one way in which a person, or who acts for them, changes what they allow: nobody else may. */
@ApplicationScoped
class OwnConsent {

    private final Access access;
    private final Consents consents;
    private final ConsentChanges changes;

    OwnConsent(Access access, Consents consents, ConsentChanges changes) {
        this.access = access;
        this.consents = consents;
        this.changes = changes;
    }

    Uni<ConsentOutcome> change(
            Work work,
            Caller caller,
            PatientId patientId,
            LongPredicate versionExpected,
            BiFunction<Consent, Actor, Move> move) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused ->
                        Uni.createFrom().item((ConsentOutcome) new ConsentOutcome.NotYours(refused));
                    case Decision.Allowed allowed ->
                        consents.lock(work, List.of(patientId))
                                .chain(found -> apply(
                                        work,
                                        found.getFirst(),
                                        versionExpected,
                                        consent -> move.apply(consent, ActingPerson.of(caller, allowed))));
                });
    }

    private Uni<ConsentOutcome> apply(
            Work work, Consent consent, LongPredicate versionExpected, Function<Consent, Move> move) {
        return versionExpected.test(consent.version())
                ? changes.carryOut(work, move.apply(consent))
                : Uni.createFrom().item(new ConsentOutcome.ChangedMeanwhile(consent.version()));
    }
}

package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.Decision.Allowed;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Predicate;

/** Who may do what with a circle. Whatever it answers is on record. */
@ApplicationScoped
class CircleAccess {

    private final Access access;
    private final Circles circles;
    private final Standings standings;
    private final CircleRecords records;

    CircleAccess(Access access, Circles circles, Standings standings, CircleRecords records) {
        this.access = access;
        this.circles = circles;
        this.standings = standings;
        this.records = records;
    }

    Uni<Outcome<Allowed>> decide(Work work, Caller caller, PatientId patient, Operation operation) {
        return access.decide(work, caller, patient.value(), operation, Set.of(DataCategory.CIRCLE))
                .map(Decision::outcome);
    }

    /** The circle, for the person and who may decide for them; nobody else changes it until this transaction ends. */
    Uni<Outcome<Circle>> openToCompose(Work work, Caller caller, PatientId patient) {
        return circles.forChange(work, patient)
                .chain(found -> found.isEmpty()
                        ? refuseUnknown(work, caller, patient)
                        : standings
                                .find(work, caller, found.get())
                                .chain(standing -> decideToCompose(work, caller, found.get(), standing)));
    }

    /** Who may not even ask for the person's circle does not learn that there is none. */
    <T> Uni<Outcome<T>> refuseUnknown(Work work, Caller caller, PatientId patient) {
        return decide(work, caller, patient, Operation.WRITE)
                .map(outcome -> outcome.then(allowed -> Outcome.refused(CircleRefusal.CIRCLE_UNKNOWN)));
    }

    /** The circle, when it is the caller's to compose. */
    Uni<Outcome<Circle>> decideToCompose(Work work, Caller caller, Circle circle, Standing standing) {
        return switch (standing) {
            case Standing.Self self -> decide(work, caller, circle, allowed -> true);
            // The rule may let a caller write who acts for the person no more but has a place: that is not enough here.
            case Standing.OnBehalf onBehalf ->
                decide(work, caller, circle, allowed -> allowed.ground().isOwn());
            case Standing.Inside(Member member) ->
                records.writeRefusal(work, caller, circle.patient(), member)
                        .replaceWith(Outcome.refused(AccessRefusal.ACCESS_REFUSED));
            // Whatever the rule answers somebody outside, this is not theirs to do.
            case Standing.Outside outside -> decide(work, caller, circle, allowed -> false);
        };
    }

    private Uni<Outcome<Circle>> decide(Work work, Caller caller, Circle circle, Predicate<Allowed> enough) {
        return decide(work, caller, circle.patient(), Operation.WRITE)
                .map(outcome -> outcome.then(allowed ->
                        enough.test(allowed) ? Outcome.done(circle) : Outcome.refused(AccessRefusal.ACCESS_REFUSED)));
    }
}

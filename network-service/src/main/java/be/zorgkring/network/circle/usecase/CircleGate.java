package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Who gets to a circle. Whatever it answers is on record. */
@ApplicationScoped
class CircleGate {

    private final Access access;
    private final Standings standings;
    private final CircleLog log;

    CircleGate(Access access, Standings standings, CircleLog log) {
        this.access = access;
        this.standings = standings;
        this.log = log;
    }

    Uni<Decision> decide(Work work, Caller caller, PatientId patient, Operation operation) {
        return access.decide(work, caller, patient.value(), operation, Set.of(DataCategory.CIRCLE));
    }

    /** Lets through the person, and the members whose role may change a circle. */
    Uni<Optional<CircleRefusal>> toChange(Work work, Caller caller, PatientId patient) {
        return decide(work, caller, patient, Operation.WRITE).map(decision -> switch (decision) {
            case Decision.Allowed allowed -> Optional.empty();
            case Decision.Refused refused -> Optional.of(refusal(refused));
        });
    }

    /** Lets through the person, and who may decide for them. */
    Uni<Optional<CircleRefusal>> toCommand(Work work, Caller caller, Circle circle) {
        return standings.of(work, caller, circle).chain(standing -> toCommand(work, caller, circle, standing));
    }

    Uni<Optional<CircleRefusal>> toCommand(Work work, Caller caller, Circle circle, Standing standing) {
        return switch (standing) {
            case Standing.Self self -> toChange(work, caller, circle.patient());
            case Standing.OnBehalf onBehalf -> toDecide(work, caller, circle.patient());
            case Standing.Inside inside ->
                log.refusedToMember(work, caller, circle.patient(), inside.member())
                        .replaceWith(Optional.of(new CircleRefusal.NoAccess(false)));
            // Whatever the rule answers somebody outside, this is not theirs to do.
            case Standing.Outside outside ->
                toChange(work, caller, circle.patient())
                        .map(refusal -> Optional.of(refusal.orElse(new CircleRefusal.NoAccess(false))));
        };
    }

    /** The rule may let a caller write who acts for the person no more but has a place: that is not enough here. */
    private Uni<Optional<CircleRefusal>> toDecide(Work work, Caller caller, PatientId patient) {
        return decide(work, caller, patient, Operation.WRITE).map(decision -> switch (decision) {
            case Decision.Allowed allowed ->
                allowed.ground().isOwn() ? Optional.empty() : Optional.of(new CircleRefusal.NoAccess(false));
            case Decision.Refused refused -> Optional.of(refusal(refused));
        });
    }

    static CircleRefusal refusal(Decision.Refused refused) {
        return refused.reason() == Reason.TOO_MANY_RECORDS
                ? new CircleRefusal.TooManyRecords()
                : new CircleRefusal.NoAccess(refused.reason() == Reason.ACCESS_STATE_STALE);
    }
}

package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Asks the access rule before a plan is read or changed; its answer, whichever, is on record with the transaction. */
@ApplicationScoped
class PlanAccess {

    private final Access access;

    PlanAccess(Access access) {
        this.access = access;
    }

    Uni<Outcome<Decision.Allowed, PlanRefusal>> read(Work work, Caller caller, PatientId patient) {
        return decide(work, caller, patient, Operation.READ, EnumSet.of(DataCategory.CARE_PLAN));
    }

    Uni<Outcome<Decision.Allowed, PlanRefusal>> search(Work work, Caller caller, PatientId patient) {
        return decide(work, caller, patient, Operation.SEARCH, EnumSet.of(DataCategory.CARE_PLAN));
    }

    Uni<Outcome<Actor, PlanRefusal>> change(Work work, Caller caller, PatientId patient) {
        return actor(work, caller, patient, EnumSet.of(DataCategory.CARE_PLAN));
    }

    /**
     * To say that a task is done is also a message to the circle: an informal carer may not change a plan, but may say
     * this of their own task.
     */
    Uni<Outcome<Actor, PlanRefusal>> report(Work work, Caller caller, PatientId patient) {
        return actor(work, caller, patient, EnumSet.of(DataCategory.CARE_PLAN, DataCategory.MESSAGES));
    }

    private Uni<Outcome<Actor, PlanRefusal>> actor(
            Work work, Caller caller, PatientId patient, Set<DataCategory> wanted) {
        return decide(work, caller, patient, Operation.WRITE, wanted)
                .map(outcome -> outcome.fold(
                        allowed -> Outcome.done(actor(caller, allowed)), refusal -> Outcome.refused(refusal)));
    }

    private Uni<Outcome<Decision.Allowed, PlanRefusal>> decide(
            Work work, Caller caller, PatientId patient, Operation operation, Set<DataCategory> wanted) {
        return access.decide(work, caller, patient.value(), operation, wanted).map(decision -> switch (decision) {
            case Decision.Allowed allowed -> Outcome.done(allowed);
            case Decision.Refused(Decision.Reason reason) -> Outcome.refused(refusal(reason));
        });
    }

    private static Actor actor(Caller caller, Decision.Allowed allowed) {
        return switch (allowed.ground()) {
            case SELF -> new Actor.Person(caller.accountId());
            case MANDATE ->
                new Actor.Mandatee(
                        caller.accountId(),
                        allowed.groundId(),
                        Optional.ofNullable(allowed.memberId()).map(MemberId::new));
            case CIRCLE, ORGANISATION -> {
                var role = new Role(allowed.role());
                yield new Actor.Member(
                        new MemberId(allowed.memberId()),
                        role.equals(Role.CARER) ? TaskOwner.Kind.CARER : TaskOwner.Kind.PROFESSIONAL,
                        role,
                        Optional.ofNullable(allowed.professionalId()));
            }
            case EMERGENCY -> throw new IllegalStateException("the rule lets nobody change anything in an emergency");
        };
    }

    private static PlanRefusal refusal(Decision.Reason reason) {
        return switch (reason) {
            case ACCESS_STATE_STALE -> new PlanRefusal.AccessUnknown();
            case TOO_MANY_RECORDS -> new PlanRefusal.TooManyRecords();
            case NOT_IN_CIRCLE,
                    NO_SHARING_CONSENT,
                    EXCLUDED,
                    SUSPENDED,
                    CATEGORY_NOT_PERMITTED,
                    NOT_A_PROFESSIONAL,
                    HAS_ACCESS_ALREADY,
                    HELD_BACK ->
                new PlanRefusal.AccessRefused(
                        reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }
}

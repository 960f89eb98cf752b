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

    Uni<Outcome<Actor, PlanRefusal>> read(Work work, Caller caller, PatientId patient) {
        return decide(work, caller, patient, Operation.READ, EnumSet.of(DataCategory.CARE_PLAN));
    }

    Uni<Outcome<Actor, PlanRefusal>> search(Work work, Caller caller, PatientId patient) {
        return decide(work, caller, patient, Operation.SEARCH, EnumSet.of(DataCategory.CARE_PLAN));
    }

    Uni<Outcome<Actor, PlanRefusal>> change(Work work, Caller caller, PatientId patient) {
        return decide(work, caller, patient, Operation.WRITE, EnumSet.of(DataCategory.CARE_PLAN));
    }

    /**
     * To say that a task is done is also a message to the circle: an informal carer may not change a plan, but may say
     * this of their own task.
     */
    Uni<Outcome<Actor, PlanRefusal>> report(Work work, Caller caller, PatientId patient) {
        return decide(
                work, caller, patient, Operation.WRITE, EnumSet.of(DataCategory.CARE_PLAN, DataCategory.MESSAGES));
    }

    private Uni<Outcome<Actor, PlanRefusal>> decide(
            Work work, Caller caller, PatientId patient, Operation operation, Set<DataCategory> wanted) {
        return access.decide(work, caller, patient.value(), operation, wanted).map(decision -> switch (decision) {
            case Decision.Allowed allowed -> Outcome.done(actor(caller, allowed));
            case Decision.Refused(Decision.Reason reason) -> Outcome.refused(refusal(reason));
        });
    }

    private static Actor actor(Caller caller, Decision.Allowed allowed) {
        if (allowed.memberId() == null) {
            return new Actor.Person(caller.accountId());
        }
        var role = new Role(allowed.role());
        return new Actor.Member(
                new MemberId(allowed.memberId()),
                role.equals(Role.CARER) ? TaskOwner.Kind.CARER : TaskOwner.Kind.PROFESSIONAL,
                role,
                Optional.ofNullable(allowed.professionalId()));
    }

    private static PlanRefusal refusal(Decision.Reason reason) {
        return reason == Decision.Reason.ACCESS_STATE_STALE
                ? new PlanRefusal.AccessUnknown()
                : new PlanRefusal.AccessRefused(
                        reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

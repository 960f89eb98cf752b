package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.OwnerKind;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Asks the access rule before a plan is read or changed; its answer, whichever, is on record with the transaction. */
@ApplicationScoped
class PlanAccess {

    private final Access access;

    PlanAccess(Access access) {
        this.access = access;
    }

    Uni<Outcome<Decision.Allowed>> read(Work work, Caller caller, PatientId patient) {
        return decide(work, caller, patient, Operation.READ, EnumSet.of(DataCategory.CARE_PLAN));
    }

    Uni<Outcome<Decision.Allowed>> search(Work work, Caller caller, PatientId patient) {
        return decide(work, caller, patient, Operation.SEARCH, EnumSet.of(DataCategory.CARE_PLAN));
    }

    Uni<Outcome<Actor>> change(Work work, Caller caller, PatientId patient) {
        return actor(work, caller, patient, EnumSet.of(DataCategory.CARE_PLAN));
    }

    /**
     * To say that a task is done is also a message to the circle: an informal carer may not change a plan, but may say
     * this of their own task.
     */
    Uni<Outcome<Actor>> report(Work work, Caller caller, PatientId patient) {
        return actor(work, caller, patient, EnumSet.of(DataCategory.CARE_PLAN, DataCategory.MESSAGES));
    }

    private Uni<Outcome<Actor>> actor(Work work, Caller caller, PatientId patient, Set<DataCategory> wanted) {
        return decide(work, caller, patient, Operation.WRITE, wanted)
                .map(outcome -> outcome.map(allowed -> actor(caller, allowed)));
    }

    private Uni<Outcome<Decision.Allowed>> decide(
            Work work, Caller caller, PatientId patient, Operation operation, Set<DataCategory> wanted) {
        return access.decide(work, caller, patient.value(), operation, wanted).map(Decision::outcome);
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
                        role.equals(Role.CARER) ? OwnerKind.CARER : OwnerKind.PROFESSIONAL,
                        role,
                        Optional.ofNullable(allowed.professionalId()));
            }
            case EMERGENCY -> throw new IllegalStateException("the rule lets nobody change anything in an emergency");
        };
    }
}

package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.Circle;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the owner that somebody chose for a task; it has to be one of the circle as it is now. */
@ApplicationScoped
class Owners {

    private final Circles circles;

    Owners(Circles circles) {
        this.circles = circles;
    }

    Uni<Outcome<TaskOwner>> find(Work work, PatientId patient, OwnerChoice choice) {
        Optional<MemberId> member = choice.member();
        if (member.isEmpty()) {
            return Outcome.soonDone(new TaskOwner.Person());
        }
        return circles.activeMembers(work, patient)
                .map(members -> new Circle(members, new TaskOwner.Person()).member(member.get()))
                .map(owner -> Outcome.found(owner, PlanRefusal.OWNER_NOT_IN_CIRCLE));
    }
}

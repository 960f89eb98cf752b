package be.zorgkring.action.plan.messaging;

import be.zorgkring.action.plan.domain.Goal;
import be.zorgkring.action.plan.domain.Inclusion;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.domain.TaskState;
import be.zorgkring.action.vocabulary.PilotCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The data of the events on {@code zorgkring.care-plan}: random ids and coarse facts, never the words of a plan. */
final class PlanEventData {

    private PlanEventData() {}

    record PersonIncludedInAction(
            UUID inclusionId,
            UUID actionId,
            String actionCode,
            String pilot,
            UUID patientId,
            LocalDate on,
            String criterion) {

        static final String TYPE = "be.zorgkring.action.person-included-in-action.v1";

        static PersonIncludedInAction of(UUID patient, Inclusion inclusion) {
            return new PersonIncludedInAction(
                    inclusion.id().value(),
                    inclusion.action().value(),
                    inclusion.actionCode().value(),
                    inclusion.pilot().value(),
                    patient,
                    inclusion.on(),
                    inclusion.criterion().code());
        }
    }

    record GoalSet(UUID goalId, UUID patientId, UUID inclusionId, String pilot, LocalDate on) {

        static final String TYPE = "be.zorgkring.action.goal-set.v1";

        static GoalSet of(UUID patient, Goal goal) {
            return new GoalSet(
                    goal.id().value(),
                    patient,
                    goal.source().map(source -> source.inclusion().value()).orElse(null),
                    code(goal.pilot()),
                    goal.on());
        }
    }

    record TaskPlanned(
            UUID taskId, UUID goalId, UUID patientId, String pilot, String ownerKind, String ownerRole, LocalDate due) {

        static final String TYPE = "be.zorgkring.action.task-planned.v1";

        static TaskPlanned of(UUID patient, Task task, Optional<PilotCode> pilot) {
            return new TaskPlanned(
                    task.id().value(),
                    task.goal().value(),
                    patient,
                    code(pilot),
                    task.owner().kind().code(),
                    task.owner().role().code(),
                    task.due());
        }
    }

    record TaskDone(UUID taskId, UUID goalId, UUID patientId, String pilot, LocalDate on) {

        static final String TYPE = "be.zorgkring.action.task-done.v1";

        static TaskDone of(UUID patient, Task task, TaskState.Done done, Optional<PilotCode> pilot) {
            return new TaskDone(task.id().value(), task.goal().value(), patient, code(pilot), done.on());
        }
    }

    private static String code(Optional<PilotCode> pilot) {
        return pilot.map(PilotCode::value).orElse(null);
    }
}

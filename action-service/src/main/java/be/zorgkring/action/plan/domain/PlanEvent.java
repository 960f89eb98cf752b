package be.zorgkring.action.plan.domain;

import be.zorgkring.action.vocabulary.PilotCode;
import java.util.Optional;
import java.util.UUID;

/** Something that happened to a care plan; its history and what is published of it both come from here. */
public sealed interface PlanEvent {

    /** The inclusion, goal or task it happened to. */
    UUID subject();

    record PersonIncluded(Inclusion inclusion) implements PlanEvent {
        @Override
        public UUID subject() {
            return inclusion.id().value();
        }
    }

    record GoalSet(Goal goal) implements PlanEvent {
        @Override
        public UUID subject() {
            return goal.id().value();
        }
    }

    record TaskPlanned(Task task, Optional<PilotCode> pilot) implements PlanEvent {
        @Override
        public UUID subject() {
            return task.id().value();
        }
    }

    record TaskDone(Task task, TaskState.Done done, Optional<PilotCode> pilot) implements PlanEvent {
        @Override
        public UUID subject() {
            return task.id().value();
        }
    }

    record TaskCancelled(Task task) implements PlanEvent {
        @Override
        public UUID subject() {
            return task.id().value();
        }
    }

    record TaskReassigned(Task task) implements PlanEvent {
        @Override
        public UUID subject() {
            return task.id().value();
        }
    }
}

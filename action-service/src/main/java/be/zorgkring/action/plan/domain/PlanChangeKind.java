package be.zorgkring.action.plan.domain;

import be.zorgkring.kernel.input.Coded;

/** What happened to a plan, as its history names it. */
public enum PlanChangeKind implements Coded {
    PERSON_INCLUDED,
    GOAL_SET,
    TASK_PLANNED,
    TASK_DONE,
    TASK_CANCELLED,
    TASK_REASSIGNED;

    public static PlanChangeKind of(PlanEvent event) {
        return switch (event) {
            case PlanEvent.PersonIncluded included -> PERSON_INCLUDED;
            case PlanEvent.GoalSet set -> GOAL_SET;
            case PlanEvent.TaskPlanned planned -> TASK_PLANNED;
            case PlanEvent.TaskDone done -> TASK_DONE;
            case PlanEvent.TaskCancelled cancelled -> TASK_CANCELLED;
            case PlanEvent.TaskReassigned reassigned -> TASK_REASSIGNED;
        };
    }
}

package be.zorgkring.action.plan.domain;

import be.zorgkring.kernel.input.Coded;

/** The name of a task's state. */
public enum TaskStatus implements Coded {
    PLANNED,
    DONE,
    CANCELLED
}

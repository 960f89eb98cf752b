package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.TaskStatus;
import be.zorgkring.kernel.input.Coded;
import java.util.Set;

/** Which tasks a reader asks for. */
public enum TaskFilter implements Coded {
    OPEN(TaskStatus.PLANNED),
    DONE(TaskStatus.DONE),
    CANCELLED(TaskStatus.CANCELLED),
    ALL(TaskStatus.values());

    private final Set<TaskStatus> statuses;

    TaskFilter(TaskStatus... statuses) {
        this.statuses = Set.of(statuses);
    }

    public Set<TaskStatus> statuses() {
        return statuses;
    }
}

package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.PlanEvent;
import be.zorgkring.action.plan.domain.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of a set of changes, gathered table by table. */
final class ChangedRows {

    private final Map<UUID, CarePlanRow> plans = new LinkedHashMap<>();
    private final List<InclusionRow> inclusions = new ArrayList<>();
    private final List<GoalRow> goals = new ArrayList<>();
    private final Map<UUID, TaskRow> tasks = new LinkedHashMap<>();
    private final List<Task> changedTasks = new ArrayList<>();
    private final List<PlanChangeRow> history = new ArrayList<>();

    /** Of a plan that changed more than once, the last version counts. */
    void add(CarePlan plan, Instant now) {
        var row = new CarePlanRow();
        row.patientId = plan.patient().value();
        row.version = plan.version();
        row.changedAt = now;
        plans.put(row.patientId, row);
    }

    void add(CarePlan plan, PlanEvent event, Actor by, Instant now) {
        history.add(PlanChangeRow.of(plan.patient(), event, by, now));
        switch (event) {
            case PlanEvent.PersonIncluded included ->
                inclusions.add(InclusionRow.of(plan.patient(), included.inclusion()));
            case PlanEvent.GoalSet set -> goals.add(GoalRow.of(plan.patient(), set.goal()));
            case PlanEvent.TaskPlanned planned ->
                tasks.put(planned.subject(), TaskRow.of(plan.patient(), planned.task()));
            case PlanEvent.TaskDone done -> change(done.task());
            case PlanEvent.TaskCancelled cancelled -> change(cancelled.task());
            case PlanEvent.TaskReassigned reassigned -> change(reassigned.task());
        }
    }

    /** A task that is new in the same set is inserted as it ends up. */
    private void change(Task task) {
        TaskRow fresh = tasks.get(task.id().value());
        if (fresh == null) {
            changedTasks.add(task);
        } else {
            fresh.take(task);
        }
    }

    Collection<CarePlanRow> plans() {
        return plans.values();
    }

    List<InclusionRow> inclusions() {
        return inclusions;
    }

    List<GoalRow> goals() {
        return goals;
    }

    Collection<TaskRow> tasks() {
        return tasks.values();
    }

    List<Task> changedTasks() {
        return changedTasks;
    }

    List<PlanChangeRow> history() {
        return history;
    }
}

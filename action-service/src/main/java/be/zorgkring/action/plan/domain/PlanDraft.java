package be.zorgkring.action.plan.domain;

import be.zorgkring.action.plan.domain.PlanEvent.GoalSet;
import be.zorgkring.action.plan.domain.PlanEvent.PersonIncluded;
import be.zorgkring.action.plan.domain.PlanEvent.TaskDone;
import be.zorgkring.action.plan.domain.PlanEvent.TaskPlanned;
import be.zorgkring.kernel.outcome.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Collects what one change adds to a plan, so that the plan and its events cannot contradict each other. */
final class PlanDraft {

    private final CarePlan before;
    private final Supplier<UUID> ids;
    private final List<Inclusion> inclusions;
    private final List<Goal> goals;
    private final List<Task> tasks;
    private final List<PlanEvent> events = new ArrayList<>();

    PlanDraft(CarePlan before, Supplier<UUID> ids) {
        this.before = before;
        this.ids = ids;
        this.inclusions = new ArrayList<>(before.inclusions());
        this.goals = new ArrayList<>(before.goals());
        this.tasks = new ArrayList<>(before.tasks());
    }

    void include(Inclusion inclusion) {
        inclusions.add(inclusion);
        events.add(new PersonIncluded(inclusion));
    }

    void set(Goal goal) {
        goals.add(goal);
        events.add(new GoalSet(goal));
    }

    void set(NewGoal added, Goal.Source source, LocalDate on) {
        var goal = new Goal(new GoalId(ids.get()), GoalKind.CARE, added.words(), Optional.of(source), on);
        set(goal);
        for (NewGoal.NewTask task : added.tasks()) {
            plan(goal, task);
        }
    }

    void plan(Task task, Goal goal) {
        tasks.add(task);
        events.add(new TaskPlanned(task, goal.pilot()));
    }

    /** A task that is reported when it is already done was planned first: whoever counts both sees both. */
    private void plan(Goal goal, NewGoal.NewTask added) {
        var task = new Task(
                new TaskId(ids.get()),
                goal.id(),
                added.title(),
                added.owner(),
                added.askedRole(),
                added.due(),
                new TaskState.Planned());
        plan(task, goal);
        added.doneOn().ifPresent(on -> {
            var done = new TaskState.Done(on, Optional.empty());
            Task finished = task.in(done);
            tasks.set(tasks.size() - 1, finished);
            events.add(new TaskDone(finished, done, goal.pilot()));
        });
    }

    Outcome<ChangedPlan> outcome() {
        if (goals.size() > CarePlan.MOST_GOALS || tasks.size() > CarePlan.MOST_TASKS) {
            return Outcome.refused(PlanRefusal.PLAN_FULL);
        }
        return Outcome.done(new ChangedPlan(
                new CarePlan(before.patient(), before.version() + 1, inclusions, goals, tasks), events));
    }
}

package be.zorgkring.action.plan.domain;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.plan.domain.PlanEvent.TaskCancelled;
import be.zorgkring.action.plan.domain.PlanEvent.TaskDone;
import be.zorgkring.action.plan.domain.PlanEvent.TaskReassigned;
import be.zorgkring.action.vocabulary.PilotCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one plan of a person, over all their illnesses and pilots: every task in it traces to a goal. */
public record CarePlan(
        PatientId patient, long version, List<Inclusion> inclusions, List<Goal> goals, List<Task> tasks) {

    /** Above this a plan is no longer one that people read; it also bounds what one request loads. */
    public static final int MOST_GOALS = 200;

    public static final int MOST_TASKS = 1000;

    public CarePlan {
        Objects.requireNonNull(patient);
        inclusions = List.copyOf(inclusions);
        goals = List.copyOf(goals);
        tasks = List.copyOf(tasks);
    }

    public static CarePlan empty(PatientId patient) {
        return new CarePlan(patient, 0, List.of(), List.of(), List.of());
    }

    /** Takes the person into an action, with the goals and tasks that come along. */
    public Verdict include(
            Action action, Criterion criterion, LocalDate on, List<NewGoal> newGoals, Supplier<UUID> ids) {
        if (inclusions.stream().anyMatch(known -> known.action().equals(action.id()))) {
            return new Verdict.Refused(new PlanRefusal.AlreadyIncluded());
        }
        if (!action.admits(criterion)) {
            return new Verdict.Refused(new PlanRefusal.CriterionUnknown());
        }
        var inclusion =
                new Inclusion(new InclusionId(ids.get()), action.id(), action.code(), action.pilot(), criterion, on);
        var draft = new PlanDraft(this, ids);
        draft.include(inclusion);
        for (NewGoal goal : newGoals) {
            draft.set(goal, new Goal.Source(inclusion.id(), inclusion.pilot()), on);
        }
        return draft.verdict();
    }

    public Verdict setGoal(GoalId id, Goal.Kind kind, Words words, LocalDate on) {
        var draft = new PlanDraft(this, id::value);
        draft.set(new Goal(id, kind, words, Optional.empty(), on));
        return draft.verdict();
    }

    /** Plans a task by hand; it is due today at the earliest and its owner is the person or one of the circle. */
    public Verdict plan(TaskId id, GoalId goalId, Words title, TaskOwner owner, LocalDate due, LocalDate today) {
        Optional<Goal> goal = goal(goalId);
        if (goal.isEmpty()) {
            return new Verdict.Refused(new PlanRefusal.GoalUnknown());
        }
        if (due.isBefore(today)) {
            return new Verdict.Refused(new PlanRefusal.DueInThePast());
        }
        var draft = new PlanDraft(this, id::value);
        draft.plan(new Task(id, goalId, title, owner, Optional.empty(), due, new TaskState.Planned()), goal.get());
        return draft.verdict();
    }

    /** Only the owner can say that a task is done. */
    public Verdict complete(TaskId id, Actor by, LocalDate on, Optional<String> note) {
        return change(id, task -> {
            if (!task.owner().is(by)) {
                return new Verdict.Refused(new PlanRefusal.NotTheOwner());
            }
            return whilePlanned(task, planned -> {
                TaskState.Done done = planned.done(on, note);
                Task finished = task.in(done);
                return replaced(finished, new TaskDone(finished, done, pilotOf(task)));
            });
        });
    }

    public Verdict cancel(TaskId id, LocalDate on, String reason) {
        return change(
                id,
                task -> whilePlanned(task, planned -> {
                    Task cancelled = task.in(planned.cancel(on, reason));
                    return replaced(cancelled, new TaskCancelled(cancelled));
                }));
    }

    public Verdict reassign(TaskId id, TaskOwner owner, LocalDate due, LocalDate today) {
        return change(
                id,
                task -> whilePlanned(task, planned -> {
                    if (due.isBefore(today) && !due.equals(task.due())) {
                        return new Verdict.Refused(new PlanRefusal.DueInThePast());
                    }
                    Task given = task.given(owner, due);
                    return replaced(given, new TaskReassigned(given));
                }));
    }

    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    private Verdict change(TaskId id, Function<Task, Verdict> move) {
        return tasks.stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .map(move)
                .orElseGet(() -> new Verdict.Refused(new PlanRefusal.TaskUnknown()));
    }

    private static Verdict whilePlanned(Task task, Function<TaskState.Planned, Verdict> move) {
        return switch (task.state()) {
            case TaskState.Planned planned -> move.apply(planned);
            case TaskState.Done done -> new Verdict.Refused(new PlanRefusal.AlreadyDone());
            case TaskState.Cancelled cancelled -> new Verdict.Refused(new PlanRefusal.AlreadyCancelled());
        };
    }

    private Verdict replaced(Task changed, PlanEvent event) {
        List<Task> after = tasks.stream()
                .map(task -> task.id().equals(changed.id()) ? changed : task)
                .toList();
        return new Verdict.Changed(new CarePlan(patient, version + 1, inclusions, goals, after), List.of(event));
    }

    private Optional<PilotCode> pilotOf(Task task) {
        return goal(task.goal()).flatMap(Goal::pilot);
    }
}

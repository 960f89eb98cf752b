package be.zorgkring.action.plan.domain;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.plan.domain.PlanEvent.TaskCancelled;
import be.zorgkring.action.plan.domain.PlanEvent.TaskDone;
import be.zorgkring.action.plan.domain.PlanEvent.TaskReassigned;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.outcome.Outcome;
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
    public Outcome<ChangedPlan> include(
            Action action, Criterion criterion, LocalDate on, List<NewGoal> newGoals, Supplier<UUID> ids) {
        if (inclusions.stream().anyMatch(known -> known.action().equals(action.id()))) {
            return Outcome.refused(PlanRefusal.ALREADY_IN_ACTION);
        }
        if (!action.admits(criterion)) {
            return Outcome.refused(PlanRefusal.CRITERION_UNKNOWN);
        }
        var inclusion =
                new Inclusion(new InclusionId(ids.get()), action.id(), action.code(), action.pilot(), criterion, on);
        var draft = new PlanDraft(this, ids);
        draft.include(inclusion);
        for (NewGoal goal : newGoals) {
            draft.set(goal, new Goal.Source(inclusion.id(), inclusion.pilot()), on);
        }
        return draft.outcome();
    }

    public Outcome<ChangedPlan> setGoal(GoalId id, GoalKind kind, Words words, LocalDate on) {
        var draft = new PlanDraft(this, id::value);
        draft.set(new Goal(id, kind, words, Optional.empty(), on));
        return draft.outcome();
    }

    /** Plans a task by hand; it is due today at the earliest and its owner is the person or one of the circle. */
    public Outcome<ChangedPlan> plan(
            TaskId id, GoalId goalId, Words title, TaskOwner owner, LocalDate due, LocalDate today) {
        Optional<Goal> goal = goal(goalId);
        if (goal.isEmpty()) {
            return Outcome.refused(PlanRefusal.GOAL_UNKNOWN);
        }
        if (due.isBefore(today)) {
            return Outcome.refused(PlanRefusal.DUE_IN_THE_PAST);
        }
        var draft = new PlanDraft(this, id::value);
        draft.plan(new Task(id, goalId, title, owner, Optional.empty(), due, new TaskState.Planned()), goal.get());
        return draft.outcome();
    }

    /** Only the owner can say that a task is done. */
    public Outcome<ChangedPlan> complete(TaskId id, Actor by, LocalDate on, Optional<String> note) {
        return change(id, task -> {
            if (!task.owner().is(by)) {
                return Outcome.refused(PlanRefusal.NOT_THE_OWNER);
            }
            return whilePlanned(task, planned -> {
                TaskState.Done done = planned.done(on, note);
                Task finished = task.in(done);
                return replaced(finished, new TaskDone(finished, done, pilotOf(task)));
            });
        });
    }

    public Outcome<ChangedPlan> cancel(TaskId id, LocalDate on, String reason) {
        return change(
                id,
                task -> whilePlanned(task, planned -> {
                    Task cancelled = task.in(planned.cancel(on, reason));
                    return replaced(cancelled, new TaskCancelled(cancelled));
                }));
    }

    public Outcome<ChangedPlan> reassign(TaskId id, TaskOwner owner, LocalDate due, LocalDate today) {
        return change(
                id,
                task -> whilePlanned(task, planned -> {
                    if (due.isBefore(today) && !due.equals(task.due())) {
                        return Outcome.refused(PlanRefusal.DUE_IN_THE_PAST);
                    }
                    Task given = task.given(owner, due);
                    return replaced(given, new TaskReassigned(given));
                }));
    }

    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    private Outcome<ChangedPlan> change(TaskId id, Function<Task, Outcome<ChangedPlan>> move) {
        Optional<Task> known =
                tasks.stream().filter(task -> task.id().equals(id)).findFirst();
        return Outcome.found(known, PlanRefusal.TASK_UNKNOWN).then(move);
    }

    private static Outcome<ChangedPlan> whilePlanned(
            Task task, Function<TaskState.Planned, Outcome<ChangedPlan>> move) {
        return switch (task.state()) {
            case TaskState.Planned planned -> move.apply(planned);
            case TaskState.Done done -> Outcome.refused(PlanRefusal.TASK_ALREADY_DONE);
            case TaskState.Cancelled cancelled -> Outcome.refused(PlanRefusal.TASK_CANCELLED);
        };
    }

    private Outcome<ChangedPlan> replaced(Task changed, PlanEvent event) {
        List<Task> after = tasks.stream()
                .map(task -> task.id().equals(changed.id()) ? changed : task)
                .toList();
        return Outcome.done(
                new ChangedPlan(new CarePlan(patient, version + 1, inclusions, goals, after), List.of(event)));
    }

    private Optional<PilotCode> pilotOf(Task task) {
        return goal(task.goal()).flatMap(Goal::pilot);
    }
}

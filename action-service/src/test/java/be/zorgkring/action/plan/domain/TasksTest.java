package be.zorgkring.action.plan.domain;

import static be.zorgkring.action.plan.domain.Examples.TODAY;
import static be.zorgkring.action.plan.domain.Examples.actor;
import static be.zorgkring.action.plan.domain.Examples.changed;
import static be.zorgkring.action.plan.domain.Examples.member;
import static be.zorgkring.action.plan.domain.Examples.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.action.vocabulary.Role;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final Optional<String> NO_NOTE = Optional.empty();

    private final CircleMember nurse = member(Examples.NURSE);
    private final GoalId goal = new GoalId(UUID.randomUUID());
    private final TaskId task = new TaskId(UUID.randomUUID());
    private final CarePlan withGoal = changed(CarePlan.empty(new PatientId(UUID.randomUUID()))
                    .setGoal(goal, GoalKind.LIFE, new Words.Own("met de hond naar het park"), TODAY))
            .plan();
    private final CarePlan withTask = planned(nurse.asOwner());

    @Test
    void aTaskNeedsAGoal() {
        assertEquals(
                PlanRefusal.GOAL_UNKNOWN,
                refusal(withGoal.plan(
                        task,
                        new GoalId(UUID.randomUUID()),
                        new Words.Own("walk"),
                        new TaskOwner.Person(),
                        TODAY,
                        TODAY)));
    }

    @Test
    void aTaskIsNotDueBeforeToday() {
        assertEquals(
                PlanRefusal.DUE_IN_THE_PAST,
                refusal(withGoal.plan(
                        task, goal, new Words.Own("walk"), new TaskOwner.Person(), TODAY.minusDays(1), TODAY)));
    }

    @Test
    void theOwnerSaysThatItIsDone() {
        var changed = changed(withTask.complete(task, actor(nurse), TODAY, Optional.of("went well")));
        assertEquals(
                new TaskState.Done(TODAY, Optional.of("went well")),
                changed.plan().tasks().getFirst().state());
        assertInstanceOf(PlanEvent.TaskDone.class, changed.events().getFirst());
        assertEquals(withTask.version() + 1, changed.plan().version());
    }

    @Test
    void nobodyElseSaysThatItIsDone() {
        var colleague = actor(member(Examples.NURSE));
        assertEquals(PlanRefusal.NOT_THE_OWNER, refusal(withTask.complete(task, colleague, TODAY, NO_NOTE)));
        assertEquals(
                PlanRefusal.NOT_THE_OWNER,
                refusal(withTask.complete(task, new Actor.Person(UUID.randomUUID()), TODAY, NO_NOTE)));
        assertEquals(PlanRefusal.NOT_THE_OWNER, refusal(withTask.complete(task, new Actor.Loader(), TODAY, NO_NOTE)));
    }

    @Test
    void thePersonCompletesTheirOwnTask() {
        CarePlan plan = planned(new TaskOwner.Person());
        changed(plan.complete(task, new Actor.Person(UUID.randomUUID()), TODAY, NO_NOTE));
    }

    @Test
    void aTaskForARoleIsDoneByWhoeverHoldsItInTheCircle() {
        CarePlan plan = planned(new TaskOwner.Holder(OwnerKind.PROFESSIONAL, Examples.GENERAL_PHYSICIAN));
        changed(plan.complete(task, actor(member(Examples.PHYSICIAN)), TODAY, NO_NOTE));
        assertEquals(PlanRefusal.NOT_THE_OWNER, refusal(plan.complete(task, actor(nurse), TODAY, NO_NOTE)));
    }

    @Test
    void aCarersTaskIsNotDoneByAProfessionalOfTheSameRole() {
        CarePlan plan = planned(new TaskOwner.Holder(OwnerKind.CARER, Role.CARER));
        changed(plan.complete(task, actor(member(Role.CARER)), TODAY, NO_NOTE));
    }

    @Test
    void aTaskIsDoneOnce() {
        CarePlan done =
                changed(withTask.complete(task, actor(nurse), TODAY, NO_NOTE)).plan();
        assertEquals(PlanRefusal.TASK_ALREADY_DONE, refusal(done.complete(task, actor(nurse), TODAY, NO_NOTE)));
        assertEquals(PlanRefusal.TASK_ALREADY_DONE, refusal(done.cancel(task, TODAY, "no longer needed")));
    }

    @Test
    void aCancelledTaskStaysCancelled() {
        CarePlan cancelled =
                changed(withTask.cancel(task, TODAY, "no longer needed")).plan();
        assertEquals(PlanRefusal.TASK_CANCELLED, refusal(cancelled.complete(task, actor(nurse), TODAY, NO_NOTE)));
        assertEquals(
                PlanRefusal.TASK_CANCELLED, refusal(cancelled.reassign(task, new TaskOwner.Person(), TODAY, TODAY)));
    }

    @Test
    void aTaskGivenToAnotherIsTheirs() {
        CarePlan given = changed(withTask.reassign(task, new TaskOwner.Person(), TODAY.plusDays(3), TODAY))
                .plan();
        assertEquals(PlanRefusal.NOT_THE_OWNER, refusal(given.complete(task, actor(nurse), TODAY, NO_NOTE)));
        assertEquals(TODAY.plusDays(3), given.tasks().getFirst().due());
    }

    @Test
    void anOverdueTaskMayChangeHandsWithoutANewDay() {
        var later = TODAY.plusDays(30);
        changed(withTask.reassign(task, new TaskOwner.Person(), TODAY, later));
        assertEquals(
                PlanRefusal.DUE_IN_THE_PAST,
                refusal(withTask.reassign(task, new TaskOwner.Person(), TODAY.plusDays(1), later)));
    }

    @Test
    void aTaskOfAnotherPlanIsUnknown() {
        assertEquals(
                PlanRefusal.TASK_UNKNOWN,
                refusal(withGoal.complete(new TaskId(UUID.randomUUID()), actor(nurse), TODAY, NO_NOTE)));
    }

    private CarePlan planned(TaskOwner owner) {
        return changed(withGoal.plan(task, goal, new Words.Own("walk"), owner, TODAY, TODAY))
                .plan();
    }
}

package be.zorgkring.action.plan.domain;

import static be.zorgkring.action.plan.domain.Examples.FIVE_MEDICINES;
import static be.zorgkring.action.plan.domain.Examples.IDS;
import static be.zorgkring.action.plan.domain.Examples.TODAY;
import static be.zorgkring.action.plan.domain.Examples.changed;
import static be.zorgkring.action.plan.domain.Examples.circle;
import static be.zorgkring.action.plan.domain.Examples.medicationReview;
import static be.zorgkring.action.plan.domain.Examples.member;
import static be.zorgkring.action.plan.domain.Examples.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InclusionTest {

    private final Action review = medicationReview();
    private final CarePlan empty = CarePlan.empty(new PatientId(UUID.randomUUID()));
    private final CircleMember pharmacist = member(Examples.PHARMACIST);
    private final CircleMember physician = member(Examples.PHYSICIAN);
    private final CircleMember nurse = member(Examples.NURSE);

    @Test
    void anInclusionComesWithItsGoalAndTasks() {
        var changed = start(circle(pharmacist, physician, nurse));

        CarePlan plan = changed.plan();
        assertEquals(1, plan.version());
        assertEquals(1, plan.inclusions().size());
        assertEquals(1, plan.goals().size());
        assertEquals(4, plan.tasks().size());
        assertEquals("goal fr", plan.goals().getFirst().words().in(Language.FR));
        assertEquals(TODAY.plusDays(14), plan.tasks().getFirst().due());
        assertEquals(6, changed.events().size());
        assertInstanceOf(PlanEvent.PersonIncluded.class, changed.events().getFirst());
    }

    @Test
    void everyTaskTracesToAGoalOfThePlan() {
        CarePlan plan = start(circle(pharmacist, physician, nurse)).plan();
        assertTrue(plan.tasks().stream().allMatch(task -> plan.goal(task.goal()).isPresent()));
    }

    @Test
    void tasksGoToTheMembersWhoHoldTheirRole() {
        CarePlan plan = start(circle(pharmacist, physician, nurse)).plan();
        assertEquals(pharmacist.asOwner(), plan.tasks().get(0).owner());
        assertEquals(new TaskOwner.Person(), plan.tasks().get(2).owner());
        assertEquals(nurse.asOwner(), plan.tasks().get(3).owner());
        assertEquals(Assignment.BY_ROLE, plan.tasks().get(3).assignment());
    }

    @Test
    void aPhysicianStandsInForTheGeneralPractitionerWhoIsNotThere() {
        Task decide = start(circle(pharmacist, physician, nurse)).plan().tasks().get(1);
        assertEquals(physician.asOwner(), decide.owner());
        assertEquals(Assignment.BY_ROLE, decide.assignment());
    }

    @Test
    void theGeneralPractitionerGoesBeforeAnotherPhysician() {
        var general = member(Examples.GENERAL_PHYSICIAN, 40);
        Task decide = start(circle(pharmacist, physician, general, nurse))
                .plan()
                .tasks()
                .get(1);
        assertEquals(general.asOwner(), decide.owner());
    }

    @Test
    void aTaskThatNobodyHoldsTheRoleOfFallsToTheCareCoordinator() {
        Task followUp = start(circle(pharmacist, physician)).plan().tasks().get(3);
        assertEquals(pharmacist.asOwner(), followUp.owner());
        assertEquals(Assignment.TO_CARE_COORDINATOR, followUp.assignment());
        assertEquals(Optional.of(Examples.NURSE), followUp.askedRole());
    }

    @Test
    void amongSeveralOfARoleTheCoordinatorGoesFirstAndThenWhoCameFirst() {
        var older = member(Examples.PHARMACIST, -10);
        assertEquals(
                pharmacist.asOwner(),
                start(circle(pharmacist, older)).plan().tasks().get(0).owner());
        assertEquals(
                older.asOwner(),
                start(circle(physician, pharmacist, older))
                        .plan()
                        .tasks()
                        .get(0)
                        .owner());
    }

    @Test
    void thePersonWhoStartsAnActionGetsTheTasksThatNobodyElseHolds() {
        var alone = new Circle(List.of(), new TaskOwner.Person());
        CarePlan plan = start(alone).plan();
        assertTrue(plan.tasks().stream().allMatch(task -> task.owner().equals(new TaskOwner.Person())));
        assertEquals(Assignment.BY_ROLE, plan.tasks().get(2).assignment());
        assertEquals(Role.PATIENT, plan.tasks().get(0).owner().role());
    }

    @Test
    void nobodyIsIncludedInAnActionTwice() {
        CarePlan plan = start(circle(pharmacist)).plan();
        assertEquals(
                PlanRefusal.ALREADY_IN_ACTION, refusal(plan.include(review, FIVE_MEDICINES, TODAY, List.of(), IDS)));
    }

    @Test
    void aCriterionThatTheActionDoesNotListIsRefused() {
        assertEquals(
                PlanRefusal.CRITERION_UNKNOWN,
                refusal(empty.include(review, new Criterion("felt-like-it"), TODAY, List.of(), IDS)));
    }

    @Test
    void aTaskToldWhenItIsDoneIsPlannedFirst() {
        var told = new NewGoal(
                new Words.Own("less pills"),
                List.of(new NewGoal.NewTask(
                        new Words.Own("ask"), new TaskOwner.Person(), Optional.empty(), TODAY, Optional.of(TODAY))));
        var changed = changed(empty.include(review, FIVE_MEDICINES, TODAY, List.of(told), IDS));

        assertInstanceOf(PlanEvent.TaskPlanned.class, changed.events().get(2));
        assertInstanceOf(PlanEvent.TaskDone.class, changed.events().get(3));
        assertInstanceOf(TaskState.Done.class, changed.plan().tasks().getFirst().state());
    }

    private ChangedPlan start(Circle circle) {
        var goals = Templates.goals(review.description().template(), circle, TODAY);
        return changed(empty.include(review, FIVE_MEDICINES, TODAY, goals, IDS));
    }
}

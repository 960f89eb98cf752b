package be.zorgkring.patient.questionnaire.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.Carer;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.domain.Respondent;
import be.zorgkring.patient.questionnaire.domain.Rhythm;
import be.zorgkring.patient.questionnaire.domain.Schedule;
import be.zorgkring.patient.questionnaire.usecase.Occurrences.Due;
import be.zorgkring.patient.questionnaire.usecase.Occurrences.Followed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssigningTest {

    /** Half past midnight in Brussels on the third, still the second in UTC. */
    private static final Instant NOW = Instant.parse("2026-03-02T23:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final PatientId ROSA = new PatientId(UUID.randomUUID());

    private final Desk desk = new Desk();

    @Test
    void whatIsDueIsGivenOutOnTheBelgianDayAndAnnounced() {
        take(due("own", new Rhythm.Once(), TODAY));
        Assignment given = desk.given.getFirst().assignment();
        assertEquals(TODAY, given.assignedOn());
        assertEquals(TODAY.plusDays(14), given.dueOn());
        assertEquals(Optional.of(TODAY.plusDays(17)), desk.given.getFirst().remindOn());
        assertEquals(List.of(given), desk.announced);
    }

    @Test
    void onceIsCompletedAndPeriodicComesAgain() {
        Due once = due("own", new Rhythm.Once(), TODAY);
        Due weekly = due("own", new Rhythm.Periodic(7, Optional.empty()), TODAY);
        Due last = due("own", new Rhythm.Periodic(7, Optional.of(TODAY.plusDays(6))), TODAY);
        Due around = due("own", new Rhythm.AroundAction(UUID.randomUUID(), 0, Optional.empty()), TODAY);
        take(once, weekly, last, around);
        assertEquals(
                List.of(
                        followed(once, null, true),
                        followed(weekly, TODAY.plusDays(7), false),
                        followed(last, null, true),
                        followed(around, null, false)),
                desk.followed);
    }

    @Test
    void afterAStandstillOneIsGivenOutAndNotOneForEachDayMissed() {
        Due weekly = due("own", new Rhythm.Periodic(7, Optional.empty()), TODAY.minusDays(20));
        take(weekly);
        assertEquals(1, desk.given.size());
        assertEquals(TODAY, desk.given.getFirst().assignment().assignedOn());
        assertEquals(List.of(followed(weekly, TODAY.plusDays(1), false)), desk.followed);
    }

    @Test
    void everyInformalCarerGetsTheirOwn() {
        Carer ann = new Carer(UUID.randomUUID(), UUID.randomUUID());
        Carer bo = new Carer(UUID.randomUUID(), UUID.randomUUID());
        desk.carers = Map.of(ROSA, List.of(ann, bo));
        take(due("carers", new Rhythm.Once(), TODAY), due("own", new Rhythm.Once(), TODAY));
        assertEquals(
                List.of(Optional.of(ann), Optional.of(bo), Optional.empty()),
                desk.given.stream().map(it -> it.assignment().carer()).toList());
        assertEquals(
                List.of(Respondent.CARER, Respondent.CARER, Respondent.PERSON),
                desk.given.stream().map(it -> it.assignment().respondent()).toList());
    }

    @Test
    void aCircleWithoutInformalCarersIsPassedOver() {
        Due weekly = due("carers", new Rhythm.Periodic(7, Optional.empty()), TODAY);
        take(weekly);
        assertTrue(desk.given.isEmpty());
        assertEquals(List.of(followed(weekly, TODAY.plusDays(7), false)), desk.followed);
    }

    @Test
    void nothingComesAnyMoreForWhoDiedOrOfAQuestionnaireThatIsGone() {
        Due died = new Due(schedule("own", new Rhythm.Periodic(7, Optional.empty())), TODAY, true);
        Due gone = due("withdrawn", new Rhythm.Periodic(7, Optional.empty()), TODAY);
        take(died, gone);
        assertTrue(desk.given.isEmpty());
        assertEquals(List.of(followed(died, null, true), followed(gone, null, true)), desk.followed);
    }

    private void take(Due... days) {
        desk.assigning().takeUp(null, List.of(days), NOW).await().indefinitely();
    }

    private static Due due(String code, Rhythm rhythm, LocalDate plannedOn) {
        return new Due(schedule(code, rhythm), plannedOn, false);
    }

    private static Schedule schedule(String code, Rhythm rhythm) {
        return new Schedule(UUID.randomUUID(), ROSA, code, QuestionnaireCategory.QUESTIONNAIRES, 14, rhythm);
    }

    private static Followed followed(Due day, LocalDate next, boolean completed) {
        return new Followed(day.schedule().id(), day.plannedOn(), next, completed);
    }
}

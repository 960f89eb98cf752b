package be.zorgkring.patient.questionnaire.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.usecase.Overdue.Next;
import be.zorgkring.patient.questionnaire.usecase.Overdue.Waiting;
import be.zorgkring.patient.questionnaire.usecase.Reminders.Reminder;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RemindOverdueTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final List<Reminder> sent = new ArrayList<>();
    private final List<Next> next = new ArrayList<>();

    @Test
    void remindersAreCountedAndTheNextDayIsKept() {
        Assignment first = assignment();
        Assignment second = assignment();
        remind(new Waiting(first, 0, true), new Waiting(second, 1, true));
        assertEquals(List.of(new Reminder(first, 1, NOW), new Reminder(second, 2, NOW)), sent);
        assertEquals(
                List.of(new Next(first.id(), Optional.of(TODAY.plusDays(3))), new Next(second.id(), Optional.empty())),
                next);
    }

    @Test
    void whoCannotBeReachedAnyMoreIsLeftInPeace() {
        Assignment gone = assignment();
        remind(new Waiting(gone, 0, false));
        assertEquals(List.of(), sent);
        assertEquals(List.of(new Next(gone.id(), Optional.empty())), next);
    }

    private void remind(Waiting... waiting) {
        Overdue overdue = new Overdue() {
            @Override
            public Uni<List<Waiting>> waiting(Work work, LocalDate today, Instant now, int most) {
                return Uni.createFrom().item(List.of(waiting));
            }

            @Override
            public Uni<Void> remindNext(Work work, List<Next> days) {
                next.addAll(days);
                return Uni.createFrom().voidItem();
            }
        };
        Reminders reminders = (work, due) -> {
            sent.addAll(due);
            return Uni.createFrom().voidItem();
        };
        new RemindOverdue(overdue, reminders, new Desk.Settings())
                .remind(null, NOW, 200)
                .await()
                .indefinitely();
    }

    private static Assignment assignment() {
        return new Assignment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PatientId(UUID.randomUUID()),
                "own",
                1,
                QuestionnaireCategory.QUESTIONNAIRES,
                Optional.empty(),
                Optional.empty(),
                TODAY.minusDays(20),
                TODAY.minusDays(20),
                TODAY.minusDays(6));
    }
}

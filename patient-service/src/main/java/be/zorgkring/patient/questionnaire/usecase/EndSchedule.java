package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Category;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.questionnaire.domain.Schedule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** No more of a schedule. What was given out stays and may still be answered, but nobody is reminded of it. */
@ApplicationScoped
public class EndSchedule {

    private final QuestionnaireAccess access;
    private final Schedules schedules;

    EndSchedule(QuestionnaireAccess access, Schedules schedules) {
        this.access = access;
        this.schedules = schedules;
    }

    public Uni<QuestionnaireOutcome<UUID>> run(Work work, Caller caller, PatientId patientId, UUID scheduleId) {
        return schedules.find(work, patientId, scheduleId).chain(found -> access.to(
                        work,
                        caller,
                        patientId,
                        Operation.WRITE,
                        found.map(Schedule::category).orElse(Category.QUESTIONNAIRES))
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused ->
                        found.isEmpty()
                                ? Uni.createFrom().item((QuestionnaireOutcome<UUID>)
                                        new QuestionnaireOutcome.NotYours<UUID>(refused))
                                : access.hidden(
                                        work,
                                        caller,
                                        patientId,
                                        Operation.WRITE,
                                        refused,
                                        QuestionnaireRefusal.NO_SUCH_SCHEDULE);
                    case Decision.Allowed allowed -> end(work, found);
                }));
    }

    private Uni<QuestionnaireOutcome<UUID>> end(Work work, Optional<Schedule> found) {
        return found.map(schedule -> schedules.end(work, schedule.id()).replaceWith((QuestionnaireOutcome<UUID>)
                        new QuestionnaireOutcome.Done<>(schedule.id())))
                .orElseGet(() -> Uni.createFrom()
                        .item(new QuestionnaireOutcome.Refused<>(QuestionnaireRefusal.NO_SUCH_SCHEDULE)));
    }
}

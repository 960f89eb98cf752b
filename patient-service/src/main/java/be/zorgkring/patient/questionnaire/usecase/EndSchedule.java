package be.zorgkring.patient.questionnaire.usecase;

import static be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal.NO_SUCH_SCHEDULE;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
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

    public Uni<Outcome<UUID>> end(Work work, Caller caller, PatientId patientId, UUID scheduleId) {
        return schedules.find(work, patientId, scheduleId).chain(found -> access.to(
                        work,
                        caller,
                        patientId,
                        Operation.WRITE,
                        found.map(Schedule::category).orElse(QuestionnaireCategory.QUESTIONNAIRES))
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused
                    when found.isPresent() ->
                        access.hidden(work, caller, patientId, Operation.WRITE, refused.refusal(), NO_SUCH_SCHEDULE);
                    default -> decision.outcome().chain(allowed -> end(work, found));
                }));
    }

    private Uni<Outcome<UUID>> end(Work work, Optional<Schedule> found) {
        return Outcome.found(found, NO_SUCH_SCHEDULE)
                .map(Schedule::id)
                .chain(id -> schedules.end(work, id).replaceWith(Outcome.done(id)));
    }
}

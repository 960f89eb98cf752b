package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.usecase.Schedules.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows which questionnaires come to a person, and when. */
@ApplicationScoped
public class ListSchedules {

    private final QuestionnaireAccess access;
    private final Schedules schedules;

    ListSchedules(QuestionnaireAccess access, Schedules schedules) {
        this.access = access;
        this.schedules = schedules;
    }

    /** @param most number of schedules wanted */
    public Uni<Outcome<List<Standing>>> list(
            Work work, Caller caller, PatientId patientId, Optional<UUID> after, int most) {
        return access.toAll(work, caller, patientId, false)
                .chain(decision -> decision.outcome().chain(allowed -> schedules
                        .of(work, patientId, QuestionnaireAccess.granted(allowed), after, most)
                        .map(Outcome::done)));
    }
}

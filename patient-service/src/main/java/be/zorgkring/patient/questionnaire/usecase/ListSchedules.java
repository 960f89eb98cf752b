package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Category;
import be.zorgkring.patient.questionnaire.usecase.Schedules.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** @param most number of schedules wanted; one more is answered when there are more */
    public Uni<Outcome<List<Standing>, Decision.Refused>> run(
            Work work, Caller caller, PatientId patientId, Optional<UUID> after, int most) {
        return access.toAll(work, caller, patientId, false).chain(decision -> switch (decision) {
            case Decision.Refused refused ->
                Uni.createFrom().item(Outcome.<List<Standing>, Decision.Refused>refused(refused));
            case Decision.Allowed allowed -> {
                Set<Category> granted = QuestionnaireAccess.granted(allowed);
                yield schedules.of(work, patientId, granted, after, most + 1).map(Outcome::done);
            }
        });
    }
}

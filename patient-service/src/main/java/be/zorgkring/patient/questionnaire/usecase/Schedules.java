package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.domain.Schedule;
import be.zorgkring.patient.questionnaire.domain.ScheduleState;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The schedules of people. */
public interface Schedules {

    /** A schedule as it stands now. */
    record Standing(Schedule schedule, LocalDate setOn, ScheduleState state) {}

    Uni<Void> add(Work work, Schedule schedule, LocalDate setOn);

    Uni<Optional<Schedule>> find(Work work, PatientId patientId, UUID scheduleId);

    /** Oldest first, ended ones included. */
    Uni<List<Standing>> of(
            Work work, PatientId patientId, Set<QuestionnaireCategory> categories, Optional<UUID> after, int most);

    /** Those that may still come. */
    Uni<Long> countRunning(Work work, PatientId patientId, LocalDate today);

    /** Nothing comes of it any more, and nobody is reminded of what it gave out. */
    Uni<Void> end(Work work, UUID scheduleId);
}

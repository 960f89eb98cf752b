package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.domain.Schedule;
import be.zorgkring.patient.questionnaire.domain.ScheduleState;
import be.zorgkring.patient.questionnaire.usecase.Schedules;
import be.zorgkring.patient.questionnaire.usecase.Schedules.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class StoredSchedules implements Schedules {

    private static final String OF = """
        select cast(to_jsonb(s) as text) from questionnaire_schedule s
        where patient_id in (select id from records_of_person(:patient) as id) and category in (:categories) and schedule_id > :after
        order by schedule_id limit :most
        """;

    private static final String COUNT_RUNNING = """
        select count(*) from questionnaire_schedule
        where patient_id in (select id from records_of_person(:patient) as id) and state = 'running' and (until_on is null or until_on >= :today)
        """;

    private final JsonRows json;

    StoredSchedules(JsonRows json) {
        this.json = json;
    }

    @Override
    public Uni<Void> add(Work work, Schedule schedule, LocalDate setOn) {
        return Rows.insert(work, "questionnaire_schedule", List.of(ScheduleRow.of(schedule, setOn)));
    }

    @Override
    public Uni<Optional<Schedule>> find(Work work, PatientId patientId, UUID scheduleId) {
        return work.sql("""
                    select cast(to_jsonb(s) as text) from questionnaire_schedule s
                    where patient_id in (select id from records_of_person(:patient) as id) and schedule_id = :schedule
                    """, String.class)
                .setParameter("patient", patientId.value())
                .setParameter("schedule", scheduleId)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(text -> json.read(text, ScheduleRow.class).schedule()));
    }

    @Override
    public Uni<List<Standing>> of(
            Work work, PatientId patientId, Set<QuestionnaireCategory> categories, Optional<UUID> after, int most) {
        return work.sql(OF, String.class)
                .setParameter("patient", patientId.value())
                .setParameter("categories", categories.stream().map(Coded::code).toList())
                .setParameter("after", after.orElse(new UUID(0, 0)))
                .setParameter("most", most)
                .getResultList()
                .map(found -> json.all(found, ScheduleRow.class)
                        .map(row ->
                                new Standing(row.schedule(), row.setOn(), Coded.of(ScheduleState.class, row.state())))
                        .toList());
    }

    @Override
    public Uni<Long> countRunning(Work work, PatientId patientId, LocalDate today) {
        return work.sql(COUNT_RUNNING, Long.class)
                .setParameter("patient", patientId.value())
                .setParameter("today", today)
                .getSingleResult();
    }

    @Override
    public Uni<Void> end(Work work, UUID scheduleId) {
        return work.sql("update questionnaire_schedule set state = 'ended' where schedule_id = :schedule")
                .setParameter("schedule", scheduleId)
                .executeUpdate()
                .chain(() -> work.sql("""
                            delete from questionnaire_occurrence where schedule_id = :schedule and not taken_up
                            """).setParameter("schedule", scheduleId).executeUpdate())
                .replaceWithVoid();
    }
}

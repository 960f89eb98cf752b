package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.usecase.ActionInclusions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Inclusions in actions, and the days that they bring to schedules. */
@ApplicationScoped
class StoredActionInclusions implements ActionInclusions {

    // A schedule that is being set holds its person by the foreign key: this waits for it, and it for this, so that
    // whichever
    // comes second sees the other.
    private static final String HOLD = """
        select count(*) from (select id from person where id in (:patients) order by id for update) held
        """;

    private static final String REMEMBER = """
        insert into questionnaire_action_inclusion (inclusion_id, patient_id, action_id, included_on)
        select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
            as r(inclusion_id uuid, patient_id uuid, action_id uuid, included_on date)
        on conflict do nothing
        """;

    private static final String PLAN = """
        insert into questionnaire_occurrence (schedule_id, planned_on, taken_up)
        select distinct s.schedule_id, r.included_on + s.offset_days, false
        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as r(patient_id uuid, action_id uuid, included_on date)
        join questionnaire_schedule s on s.action_id = r.action_id and s.patient_id = r.patient_id
        where s.state = 'running' and (s.until_on is null or s.until_on >= r.included_on + s.offset_days)
        on conflict do nothing
        """;

    private static final String LAST = """
        select max(included_on) from questionnaire_action_inclusion
        where patient_id in (select id from records_of_person(:patient) as id) and action_id = :action
        """;

    @Override
    public Uni<Void> learn(Work work, List<Inclusion> inclusions) {
        return work.sql(HOLD, Long.class)
                .setParameter(
                        "patients",
                        inclusions.stream().map(Inclusion::patientId).distinct().toList())
                .getSingleResult()
                .chain(() -> Rows.write(work, REMEMBER, inclusions))
                .chain(() -> Rows.write(work, PLAN, inclusions))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<LocalDate>> last(Work work, PatientId patientId, UUID actionId) {
        return work.sql(LAST, LocalDate.class)
                .setParameter("patient", patientId.value())
                .setParameter("action", actionId)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }
}

package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.questionnaire.usecase.Occurrences;
import be.zorgkring.patient.questionnaire.usecase.Occurrences.Due;
import be.zorgkring.patient.questionnaire.usecase.Occurrences.Followed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StoredOccurrences implements Occurrences {

    private static final String PLAN = """
        insert into questionnaire_occurrence (schedule_id, planned_on, taken_up) values (:schedule, :day, false)
        """;

    private static final String DUE = """
        select cast(jsonb_build_object('schedule', to_jsonb(s), 'plannedOn', o.planned_on,
                                       'deceased', coalesce(p.sharing = 'deceased', false)) as text)
        from questionnaire_occurrence o
        join questionnaire_schedule s on s.schedule_id = o.schedule_id
        left join access_person p on p.patient_id = surviving_record(s.patient_id)
        where not o.taken_up and o.planned_on <= :today
        order by o.planned_on, o.schedule_id limit :most
        for update of o, s skip locked
        """;

    private static final String TAKEN_UP = """
        with followed as (
            select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as r(schedule_id uuid, planned_on date, next date, completed boolean)
        ), taken as (
            update questionnaire_occurrence o set taken_up = true from followed f
            where o.schedule_id = f.schedule_id and o.planned_on = f.planned_on
        ), planned as (
            insert into questionnaire_occurrence (schedule_id, planned_on, taken_up)
            select schedule_id, next, false from followed where next is not null
            on conflict do nothing
        )
        update questionnaire_schedule s set state = 'completed' from followed f
        where s.schedule_id = f.schedule_id and f.completed and s.state = 'running'
        """;

    private record DueRow(ScheduleRow schedule, LocalDate plannedOn, boolean deceased) {}

    private final JsonRows json;

    StoredOccurrences(JsonRows json) {
        this.json = json;
    }

    @Override
    public Uni<Void> plan(Work work, UUID scheduleId, LocalDate day) {
        return work.sql(PLAN)
                .setParameter("schedule", scheduleId)
                .setParameter("day", day)
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Due>> due(Work work, LocalDate today, int most) {
        return work.sql(DUE, String.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList()
                .map(found -> json.all(found, DueRow.class)
                        .map(row -> new Due(row.schedule().schedule(), row.plannedOn(), row.deceased()))
                        .toList());
    }

    @Override
    public Uni<Void> takenUp(Work work, List<Followed> followed) {
        return Rows.write(work, TAKEN_UP, followed).replaceWithVoid();
    }
}

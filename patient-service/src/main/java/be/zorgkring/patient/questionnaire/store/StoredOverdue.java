package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.questionnaire.usecase.Overdue;
import be.zorgkring.patient.questionnaire.usecase.Overdue.Next;
import be.zorgkring.patient.questionnaire.usecase.Overdue.Waiting;
import be.zorgkring.patient.questionnaire.usecase.ReminderRows;
import be.zorgkring.patient.questionnaire.usecase.Reminders.Reminder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which assignments wait for a reminder, and the reminders as the person's list shows them. */
@ApplicationScoped
class StoredOverdue implements Overdue, ReminderRows {

    private static final String WAITING = """
        select cast(jsonb_build_object(
                   'assignment', to_jsonb(a),
                   'reminders', (select count(*) from questionnaire_reminder r where r.assignment_id = a.assignment_id),
                   'reachable', s.state <> 'ended' and coalesce(p.sharing, '') <> 'deceased'
                       and (a.carer_member_id is null
                            or p.sharing = 'given'
                               and exists (select from active_members(:now) m
                                           where m.patient_id = p.patient_id and m.member_id = a.carer_member_id)))
                   as text)
        from questionnaire_assignment a
        join questionnaire_schedule s on s.schedule_id = a.schedule_id
        left join access_person p on p.patient_id = surviving_record(a.patient_id)
        where a.remind_on <= :today
        order by a.remind_on, a.assignment_id limit :most
        for update of a skip locked
        """;

    private static final String REMIND_NEXT = """
        update questionnaire_assignment a set remind_on = r.remind_on
        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(assignment_id uuid, remind_on date)
        where a.assignment_id = r.assignment_id
        """;

    private record WaitingRow(AssignmentRow assignment, int reminders, boolean reachable) {}

    private record NextRow(UUID assignmentId, LocalDate remindOn) {}

    private record ReminderRow(UUID assignmentId, int number, Instant remindedAt) {}

    private final JsonRows json;

    StoredOverdue(JsonRows json) {
        this.json = json;
    }

    @Override
    public Uni<List<Waiting>> waiting(Work work, LocalDate today, Instant now, int most) {
        return work.sql(WAITING, String.class)
                .setParameter("today", today)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList()
                .map(found -> json.all(found, WaitingRow.class)
                        .map(row -> new Waiting(row.assignment().assignment(), row.reminders(), row.reachable()))
                        .toList());
    }

    @Override
    public Uni<Void> remindNext(Work work, List<Next> next) {
        return Rows.write(
                        work,
                        REMIND_NEXT,
                        next.stream()
                                .map(it -> new NextRow(
                                        it.assignmentId(), it.remindOn().orElse(null)))
                                .toList())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> keep(Work work, List<Reminder> reminders) {
        return Rows.insert(
                work,
                "questionnaire_reminder",
                reminders.stream()
                        .map(it -> new ReminderRow(it.assignment().id(), it.number(), it.at()))
                        .toList());
    }
}

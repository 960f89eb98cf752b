package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.FilledIn;
import be.zorgkring.patient.questionnaire.usecase.Assignments;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import be.zorgkring.patient.questionnaire.usecase.Position;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was given to people, with what they answered. */
@ApplicationScoped
class StoredAssignments implements Assignments {

    private static final String FILED = """
        select cast(jsonb_build_object(
                   'assignment', to_jsonb(a), 'answer', to_jsonb(w), 'authorName', d.name,
                   'reminders', r.times, 'lastRemindedAt', r.last_at) as text)
        from questionnaire_assignment a
        left join questionnaire_answer w on w.assignment_id = a.assignment_id
        left join access_professional d on d.professional_id = w.professional_id
        cross join lateral (select count(*) as times, max(reminded_at) as last_at
                            from questionnaire_reminder where assignment_id = a.assignment_id) r
        where a.patient_id in (select id from records_of_person(:patient) as id)
        """;

    private static final String LIST = FILED + """
          and (a.carer_account_id is null and a.category = any (string_to_array(:categories, ','))
               or a.carer_account_id = :account)
          and (not :filtered or (a.answered_at is not null) = :answered)
          and (a.due_on, a.assignment_id) < (:due, :assignment)
        order by a.due_on desc, a.assignment_id desc
        limit :most
        """;

    private static final Position END = new Position(LocalDate.of(9999, 12, 31), new UUID(-1, -1));
    private static final UUID NOBODY = new UUID(0, 0);

    private record FiledRow(
            AssignmentRow assignment, AnswerRow answer, String authorName, int reminders, Instant lastRemindedAt) {

        Filed filed() {
            return new Filed(
                    assignment.assignment(),
                    new Reminded(reminders, Optional.ofNullable(lastRemindedAt)),
                    Optional.ofNullable(answer).map(AnswerRow::filledIn),
                    Optional.ofNullable(authorName));
        }
    }

    private final JsonRows json;

    StoredAssignments(JsonRows json) {
        this.json = json;
    }

    @Override
    public Uni<Void> add(Work work, List<New> assignments) {
        return Rows.insert(
                work,
                "questionnaire_assignment",
                assignments.stream()
                        .map(it -> AssignmentRow.of(it.assignment(), it.remindOn()))
                        .toList());
    }

    @Override
    public Uni<Optional<Filed>> find(Work work, PatientId patientId, UUID assignmentId) {
        return work.sql(FILED + " and a.assignment_id = :assignment", String.class)
                .setParameter("patient", patientId.value())
                .setParameter("assignment", assignmentId)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(text -> json.read(text, FiledRow.class).filed()));
    }

    @Override
    public Uni<List<Filed>> list(Work work, Filter filter, int most) {
        Position before = filter.before().orElse(END);
        return work.sql(LIST, String.class)
                .setParameter("patient", filter.patientId().value())
                .setParameter(
                        "categories",
                        String.join(
                                ",",
                                filter.categories().stream().map(Coded::code).toList()))
                .setParameter("account", filter.carerAccount().orElse(NOBODY))
                .setParameter("filtered", filter.answered().isPresent())
                .setParameter("answered", filter.answered().orElse(false))
                .setParameter("due", before.dueOn())
                .setParameter("assignment", before.assignmentId())
                .setParameter("most", most)
                .getResultList()
                .map(found ->
                        json.all(found, FiledRow.class).map(FiledRow::filed).toList());
    }

    @Override
    public Uni<Boolean> fillIn(Work work, UUID assignmentId, FilledIn filledIn) {
        return work.sql("""
                    update questionnaire_assignment set answered_at = :at, remind_on = null
                    where assignment_id = :assignment and answered_at is null
                    """)
                .setParameter("at", filledIn.at())
                .setParameter("assignment", assignmentId)
                .executeUpdate()
                .chain(changed -> changed == 0
                        ? Uni.createFrom().item(false)
                        : Rows.insert(work, "questionnaire_answer", List.of(AnswerRow.of(assignmentId, filledIn)))
                                .replaceWith(true));
    }
}

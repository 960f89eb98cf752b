package be.zorgkring.patient.condition.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import be.zorgkring.patient.condition.usecase.Conditions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The {@code person_condition} table, which inclusions fill as well, and its history. */
@ApplicationScoped
class StoredConditions implements Conditions {

    private static final String REMEMBER = """
        insert into condition_change (condition_id, version, patient_id, label, onset, clinical_status, verification,
                                      ended, sensitivity, author_kind, author, at)
        select id, version, person_id, label, onset, clinical_status, verification, ended, sensitivity,
               :authorKind, :author, :at
        from person_condition where id = :id
        """;

    @Override
    public Uni<List<RecordedCondition>> of(Work work, List<PatientId> records) {
        return rows(work, records)
                .map(rows -> rows.stream().map(RecordedConditionRow::condition).toList());
    }

    @Override
    public Uni<Void> add(Work work, PatientId patientId, RecordedCondition condition) {
        return rows(work, List.of(patientId))
                .chain(rows -> work.session()
                        .persist(RecordedConditionRow.of(
                                patientId,
                                rows.stream()
                                        .mapToInt(row -> row.position + 1)
                                        .max()
                                        .orElse(0),
                                condition)))
                .chain(() -> work.session().flush());
    }

    @Override
    public Uni<Void> change(Work work, RecordedCondition condition, Author by, Instant at) {
        return work.session()
                .find(RecordedConditionRow.class, condition.id())
                .invoke(row -> row.take(condition))
                .chain(() -> work.session().flush())
                .chain(() -> work.sql(REMEMBER)
                        .setParameter("authorKind", by.kind().code())
                        .setParameter("author", by.id().orElse(null))
                        .setParameter("at", at)
                        .setParameter("id", condition.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<List<RecordedConditionRow>> rows(Work work, List<PatientId> records) {
        return work.session()
                .createSelectionQuery(
                        "from RecordedConditionRow c where c.personId in :records order by c.recordedAt, c.position",
                        RecordedConditionRow.class)
                .setParameter("records", records.stream().map(PatientId::value).toList())
                .getResultList();
    }
}

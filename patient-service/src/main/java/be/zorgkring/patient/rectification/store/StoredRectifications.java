package be.zorgkring.patient.rectification.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.domain.RectificationStatus;
import be.zorgkring.patient.rectification.usecase.Rectifications;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The {@code rectification} table. */
@ApplicationScoped
class StoredRectifications implements Rectifications {

    private static final String OF_PERSON = "(select id from records_of_person(:id) as id)";
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @Override
    public Uni<Void> add(Work work, Rectification request) {
        return work.session().persist(RectificationRow.of(request));
    }

    @Override
    public Uni<Long> countOpen(Work work, PatientId patientId) {
        return work.sql(
                        "select count(*) from rectification where state = 'open' and patient_id in " + OF_PERSON,
                        Long.class)
                .setParameter("id", patientId.value())
                .getSingleResult();
    }

    @Override
    public Uni<List<Rectification>> of(Work work, PatientId patientId, Optional<UUID> before, int most) {
        return work.entities(
                        "select * from rectification where rectification_id < :before and patient_id in " + OF_PERSON
                                + " order by rectification_id desc",
                        RectificationRow.class)
                .setParameter("id", patientId.value())
                .setParameter("before", before.orElse(AFTER_ALL))
                .setMaxResults(most)
                .getResultList()
                .map(StoredRectifications::rectifications);
    }

    @Override
    public Uni<List<Rectification>> inState(Work work, RectificationStatus state, Optional<UUID> after, int most) {
        return work.session()
                .createSelectionQuery("""
                    from RectificationRow r where r.state = :state and r.rectificationId > :after
                    order by r.rectificationId
                    """, RectificationRow.class)
                .setParameter("state", state.code())
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setMaxResults(most)
                .getResultList()
                .map(StoredRectifications::rectifications);
    }

    private static List<Rectification> rectifications(List<RectificationRow> rows) {
        return rows.stream().map(RectificationRow::rectification).toList();
    }

    @Override
    public Uni<Optional<Rectification>> lock(Work work, UUID id) {
        return work.session()
                .createSelectionQuery("from RectificationRow r where r.rectificationId = :id", RectificationRow.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(RectificationRow::rectification));
    }

    @Override
    public Uni<Void> decide(Work work, Rectification decided) {
        return work.session()
                .find(RectificationRow.class, decided.id())
                .invoke(row -> row.take(decided.state()))
                .replaceWithVoid();
    }
}

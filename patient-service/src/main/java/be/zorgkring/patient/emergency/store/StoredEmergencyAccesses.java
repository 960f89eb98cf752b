package be.zorgkring.patient.emergency.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.usecase.EmergencyAccesses;
import be.zorgkring.patient.emergency.usecase.EmergencyEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Emergency accesses; what is known around them is left to {@link EmergencyEntryStatements}. */
@ApplicationScoped
class StoredEmergencyAccesses implements EmergencyAccesses {

    // A lock on the id and not on a row, since an unknown person has none.
    private static final String ONE_AT_A_TIME = """
        select surviving.id
        from surviving_record(:patient) as surviving (id),
             pg_advisory_xact_lock(hashtextextended('emergency ' || surviving.id, 0))
        """;

    // A verdict that it was not justified closes what was still open.
    private static final String ENDED_SINCE = """
        select e.id from emergency_access e join access_nihdi_holder h on h.professional_id = e.professional_id
        where h.nihdi = :nihdi and e.patient_id in (select id from records_of_person(:patient) as id)
          and (e.state = 'closed' and e.until_at > :closed or e.verdict = 'unjustified' and e.reviewed_at > :unjustified)
        order by e.id desc limit 1
        """;

    private static final String OF =
            "select * from emergency_access where id < :before and patient_id in (select id from"
                    + " records_of_person(:patient) as id) order by id desc limit :most";

    private static final String LOCK_OF =
            "select * from emergency_access where id = :id and patient_id in (select id from"
                    + " records_of_person(:patient) as id) for update";

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final EmergencyEntryStatements entries;

    StoredEmergencyAccesses(EmergencyEntryStatements entries) {
        this.entries = entries;
    }

    @Override
    public Uni<PatientId> oneAtATime(Work work, PatientId patientId) {
        return work.sql(ONE_AT_A_TIME, UUID.class)
                .setParameter("patient", patientId.value())
                .getSingleResult()
                .map(PatientId::new);
    }

    @Override
    public Uni<Optional<UUID>> endedSince(
            Work work, PatientId patientId, String nihdi8, Instant closed, Instant unjustified) {
        return work.sql(ENDED_SINCE, UUID.class)
                .setParameter("nihdi", nihdi8)
                .setParameter("patient", patientId.value())
                .setParameter("closed", closed)
                .setParameter("unjustified", unjustified)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Void> add(Work work, EmergencyAccess access) {
        return work.session().persist(EmergencyAccessRow.of(access));
    }

    @Override
    public Uni<Optional<EmergencyAccess>> lock(Work work, UUID id) {
        return work.session()
                .find(EmergencyAccessRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(EmergencyAccessRow::access));
    }

    @Override
    public Uni<Optional<EmergencyAccess>> lockOf(Work work, PatientId patientId, UUID id) {
        return work.entities(LOCK_OF, EmergencyAccessRow.class)
                .setParameter("id", id)
                .setParameter("patient", patientId.value())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(EmergencyAccessRow::access));
    }

    @Override
    public Uni<Void> change(Work work, EmergencyAccess access) {
        return work.session()
                .find(EmergencyAccessRow.class, access.id())
                .invoke(row -> row.take(access))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<EmergencyEntry>> of(Work work, PatientId patientId, Optional<UUID> before, int most) {
        return entries(
                work,
                work.entities(OF, EmergencyAccessRow.class)
                        .setParameter("patient", patientId.value())
                        .setParameter("before", before.orElse(LAST))
                        .setParameter("most", most)
                        .getResultList());
    }

    @Override
    public Uni<List<EmergencyEntry>> toReview(Work work, Optional<UUID> after, int most) {
        return entries(
                work,
                work.session()
                        .createSelectionQuery(
                                "from EmergencyAccessRow e where e.verdict is null and e.id > :after order by e.id",
                                EmergencyAccessRow.class)
                        .setParameter("after", after.orElse(FIRST))
                        .setMaxResults(most)
                        .getResultList());
    }

    @Override
    public Uni<List<EmergencyEntry>> reviewed(Work work, Optional<UUID> before, int most) {
        return entries(
                work,
                work.session()
                        .createSelectionQuery(
                                "from EmergencyAccessRow e where e.verdict is not null and e.id < :before"
                                        + " order by e.id desc",
                                EmergencyAccessRow.class)
                        .setParameter("before", before.orElse(LAST))
                        .setMaxResults(most)
                        .getResultList());
    }

    private Uni<List<EmergencyEntry>> entries(Work work, Uni<List<EmergencyAccessRow>> rows) {
        return rows.map(found -> found.stream().map(EmergencyAccessRow::access).toList())
                .chain(accesses -> entries.of(work, accesses));
    }
}

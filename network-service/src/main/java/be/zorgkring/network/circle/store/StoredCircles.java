package be.zorgkring.network.circle.store;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Change;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleId;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.Circles;
import be.zorgkring.network.directory.usecase.Professionals.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StaleStateException;

/**
 * Circles by plain statements: an inclusion, a change and an import of five hundred take the same few, and a lock on
 * the circle's row, with its version, keeps changes one behind the other.
 */
@ApplicationScoped
class StoredCircles implements Circles {

    private static final String OPEN = """
            insert into circle (id, patient_id, version, opened_at, changed_at)
            select r.id, r.patient, 0, :now, :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (id uuid, patient uuid)
            order by r.patient
            on conflict (patient_id) do nothing
            """;

    private static final String LOCK = """
            select id, patient_id, version from circle
            where patient_id in (select cast(jsonb_array_elements_text(cast(cast(:patients as text) as jsonb)) as uuid))
            order by patient_id for update
            """;

    private static final String RAISE = """
            update circle c set version = r.version, changed_at = :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (id uuid, version bigint)
            where c.id = r.id and c.version = r.version - 1
            """;

    private record VersionRow(UUID id, long version) {}

    private final MemberStatements members;
    private final CircleStatements statements;

    StoredCircles(MemberStatements members, CircleStatements statements) {
        this.members = members;
        this.statements = statements;
    }

    @Override
    public Uni<Void> open(Work work, Collection<PatientId> patients, Instant now) {
        List<Map<String, UUID>> rows = patients.stream()
                .map(patient -> Map.of("id", Uuid7.next(), "patient", patient.value()))
                .toList();
        return work.sql(OPEN)
                .setParameter("rows", Rows.of(rows))
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<PatientId, Circle>> forChange(Work work, Collection<PatientId> patients) {
        List<UUID> ids = patients.stream().map(PatientId::value).toList();
        return work.sql(LOCK, Object[].class)
                .setParameter("patients", Rows.of(ids))
                .getResultList()
                .chain(rows -> members.find(
                                work, rows.stream().map(row -> (UUID) row[0]).toList())
                        .map(found -> circles(rows, found)));
    }

    private static Map<PatientId, Circle> circles(List<Object[]> rows, Map<UUID, List<Member>> members) {
        Map<PatientId, Circle> circles = new HashMap<>();
        for (Object[] row : rows) {
            UUID id = (UUID) row[0];
            PatientId patient = new PatientId((UUID) row[1]);
            long version = ((Number) row[2]).longValue();
            circles.put(patient, new Circle(new CircleId(id), patient, version, members.getOrDefault(id, List.of())));
        }
        return circles;
    }

    @Override
    public Uni<Void> save(Work work, Collection<Change> changes, Instant now) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<VersionRow> rows = new ArrayList<>();
        changes.forEach(change -> rows.add(
                new VersionRow(change.circle().id().value(), change.circle().version())));
        return work.sql(RAISE)
                .setParameter("rows", Rows.of(rows))
                .setParameter("now", now)
                .executeUpdate()
                .invoke(raised -> {
                    if (raised != changes.size()) {
                        throw new StaleStateException("a circle changed meanwhile");
                    }
                })
                .chain(() -> members.end(work, changes, now))
                .chain(() -> members.add(work, changes));
    }

    @Override
    public Uni<Optional<Listing>> show(Work work, PatientId patient, Instant now) {
        return statements.show(work, patient, now);
    }

    @Override
    public Uni<Counts> count(Work work) {
        return work.sql("""
                        select (select count(*) from circle),
                               (select count(*) from circle_member where ended_at is null)
                        """, Object[].class)
                .getSingleResult()
                .map(row -> new Counts(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }
}

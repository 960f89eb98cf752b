package be.zorgkring.patient.participation.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.ParticipationChange;
import be.zorgkring.patient.participation.usecase.Participations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Participations and their history. */
@ApplicationScoped
class StoredParticipations implements Participations {

    // Whoever said nothing has no row yet, and nothing to lock.
    private static final String BEGIN =
            "insert into participation (patient_id, version) values (:id, 0) on conflict do nothing";

    private static final String REMEMBER = """
            insert into participation_change (patient_id, version, subject, state, actor_kind, actor, at)
            values (:id, :version, :subject, :state, :actorKind, :actor, :at)
            """;

    private static final String HISTORY = """
            select subject, state, actor_kind, actor, at from participation_change
            where patient_id in (select id from records_of_person(:id) as id)
            order by at desc, version desc
            limit :most
            """;

    @Override
    public Uni<Participation> find(Work work, PatientId patientId) {
        return work.session()
                .createSelectionQuery("""
                        from ParticipationRow p left join fetch p.purposes left join fetch p.actions
                        where p.patientId = :id
                        """, ParticipationRow.class)
                .setParameter("id", patientId.value())
                .getSingleResultOrNull()
                .map(row -> row == null ? Participation.silent(patientId) : row.participation());
    }

    @Override
    public Uni<List<ParticipationChange>> history(Work work, PatientId patientId, int most) {
        return work.sql(HISTORY, Object[].class)
                .setParameter("id", patientId.value())
                .setParameter("most", most)
                .getResultList()
                .map(found -> found.stream().map(StoredParticipations::change).toList());
    }

    private static ParticipationChange change(Object[] row) {
        return new ParticipationChange(
                (String) row[0], (String) row[1], Actors.of((String) row[2], (String) row[3]), (Instant) row[4]);
    }

    @Override
    public Uni<Participation> lock(Work work, PatientId patientId) {
        return work.sql(BEGIN)
                .setParameter("id", patientId.value())
                .executeUpdate()
                .chain(() ->
                        work.session().find(ParticipationRow.class, patientId.value(), LockModeType.PESSIMISTIC_WRITE))
                .chain(row -> Mutiny.fetch(row.purposes)
                        .chain(() -> Mutiny.fetch(row.actions))
                        .map(loaded -> row.participation()));
    }

    @Override
    public Uni<Void> change(Work work, Participation next, ParticipationChange change) {
        return work.session()
                .find(ParticipationRow.class, next.patientId().value())
                .invoke(row -> row.take(next))
                .chain(() -> work.sql(REMEMBER)
                        .setParameter("id", next.patientId().value())
                        .setParameter("version", next.version())
                        .setParameter("subject", change.subject())
                        .setParameter("state", change.state())
                        .setParameter("actorKind", Actors.kind(change.by()))
                        .setParameter("actor", Actors.id(change.by()))
                        .setParameter("at", change.at())
                        .executeUpdate())
                .replaceWithVoid();
    }
}

package be.zorgkring.patient.accesslog.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.domain.Break;
import be.zorgkring.patient.accesslog.domain.ChainEnd;
import be.zorgkring.patient.accesslog.domain.Hash;
import be.zorgkring.patient.accesslog.domain.Link;
import be.zorgkring.patient.accesslog.domain.Seal;
import be.zorgkring.patient.accesslog.usecase.Chains;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The access log as one chain a person. Hashes come in hexadecimal. */
@ApplicationScoped
class StoredChains implements Chains {

    // Whoever takes out a person's head, records or seals leaves the others; each table names the people it knows.
    private static final String ENDS = """
        select k.patient_id, h.sequence, encode(h.hash, 'hex'), h.unsealed,
               coalesce((select max(s.sequence) from access_log_seal s where s.patient_id = k.patient_id), 0)
        from (
            (select patient_id from access_log_head
             where patient_id > :after and patient_id <= :last order by patient_id limit :most)
            union
            (select distinct patient_id from access_log
             where patient_id > :after and patient_id <= :last order by patient_id limit :most)
            union
            (select distinct patient_id from access_log_seal
             where patient_id > :after and patient_id <= :last order by patient_id limit :most)
            order by patient_id limit :most
        ) k left join access_log_head h on h.patient_id = k.patient_id
        order by k.patient_id
        """;

    private static final String LINKS = """
        select l.patient_id, l.sequence, encode(l.hash, 'hex'), l.record_id, l.at, l.service, l.operation, l.outcome,
               l.ground, l.ground_id, l.reason, l.caller_kind, l.account_id, l.professional_id, l.organisation_id,
               l.role, l.client_id, array_to_string(l.categories, ','), l.request_id,
               s.number, encode(s.previous, 'hex'), s.patient_id, s.sequence, encode(s.hash, 'hex'), s.sealed_at,
               s.key_id, encode(s.seal, 'hex')
        from access_log l
        left join access_log_seal s on s.patient_id = l.patient_id and s.sequence = l.sequence
        where (l.patient_id, l.sequence) > (:patient, :position) and l.patient_id <= :last
        order by l.patient_id, l.sequence
        limit :most
        """;

    private static final String BROKEN_SEALS = """
        select number from (
            select number, previous, lag(number, 1, cast(0 as bigint)) over w as number_before,
                   lag(seal, 1, decode(repeat('00', 32), 'hex')) over w as seal_before
            from access_log_seal window w as (order by number)
        ) s
        where number <> number_before + 1 or previous <> seal_before
        order by number
        limit :most
        """;

    private static final String LAST_SEAL = """
        select number, encode(previous, 'hex'), patient_id, sequence, encode(hash, 'hex'), sealed_at, key_id,
               encode(seal, 'hex')
        from access_log_seal order by number desc limit 1
        """;

    private static final UUID LOWEST = new UUID(0, 0);
    private static final UUID HIGHEST = new UUID(-1, -1);

    @Override
    public Uni<List<ChainEnd>> ends(Work work, Optional<PatientId> after, int most) {
        return ends(work, after.map(PatientId::value).orElse(LOWEST), HIGHEST, most);
    }

    @Override
    public Uni<Optional<ChainEnd>> end(Work work, PatientId patientId) {
        UUID id = patientId.value();
        UUID before = new UUID(
                id.getLeastSignificantBits() == 0 ? id.getMostSignificantBits() - 1 : id.getMostSignificantBits(),
                id.getLeastSignificantBits() - 1);
        return ends(work, before, id, 1).map(found -> found.stream().findFirst());
    }

    private static Uni<List<ChainEnd>> ends(Work work, UUID after, UUID last, int most) {
        return work.sql(ENDS, Object[].class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(StoredChains::end).toList());
    }

    private static ChainEnd end(Object[] row) {
        UUID patientId = (UUID) row[0];
        Optional<ChainEnd.Head> head = row[1] == null
                ? Optional.empty()
                : Optional.of(new ChainEnd.Head(patientId, (Long) row[1], new Hash((String) row[2]), (Boolean) row[3]));
        return new ChainEnd(patientId, head, (Long) row[4]);
    }

    @Override
    public Uni<List<Link>> links(Work work, Place after, PatientId last, int most) {
        return work.sql(LINKS, Object[].class)
                .setParameter("patient", after.patientId())
                .setParameter("position", after.position())
                .setParameter("last", last.value())
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(ChainRows::link).toList());
    }

    @Override
    public Uni<List<Break>> brokenSeals(Work work, int most) {
        return work.sql(BROKEN_SEALS, Long.class)
                .setParameter("most", most)
                .getResultList()
                .map(numbers -> numbers.stream().map(Break::ofSeals).toList());
    }

    @Override
    public Uni<Optional<Seal>> lastSeal(Work work) {
        return work.sql(LAST_SEAL, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(row -> ChainRows.seal(row, 0)));
    }
}

package be.zorgkring.patient.accesslog.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.domain.ChainEnd;
import be.zorgkring.patient.accesslog.domain.Hash;
import be.zorgkring.patient.accesslog.domain.Seal;
import be.zorgkring.patient.accesslog.usecase.UnsealedChains;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Heads that wait for their seal, and where the seals go. */
@ApplicationScoped
class StoredUnsealedChains implements UnsealedChains {

    /** Any constant will do, as long as nothing else in the database locks on it. */
    private static final String LEAD = "select pg_try_advisory_xact_lock(6507374512398761325)";

    // In the order of all who lock heads, and without waiting for any: it can neither deadlock nor hold up an access.
    private static final String TAKE = """
        select patient_id, sequence, encode(hash, 'hex') from access_log_head
        where unsealed order by patient_id limit :most for update skip locked
        """;

    private static final String SEAL = """
        with sealed as (
            insert into access_log_seal (number, previous, patient_id, sequence, hash, sealed_at, key_id, seal)
            select number, decode(previous, 'hex'), patient_id, position, decode(hash, 'hex'), at, key_id,
                   decode(code, 'hex')
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                    as r(number bigint, previous text, patient_id uuid, position bigint, hash text, at timestamptz,
                         key_id text, code text)
            returning patient_id
        )
        update access_log_head h set unsealed = false from sealed s where h.patient_id = s.patient_id
        """;

    private record SealRow(
            long number,
            String previous,
            UUID patientId,
            long position,
            String hash,
            Instant at,
            String keyId,
            String code) {}

    @Override
    public Uni<Boolean> lead(Work work) {
        return work.sql(LEAD, Boolean.class).getSingleResult();
    }

    @Override
    public Uni<List<ChainEnd.Head>> take(Work work, int most) {
        return work.sql(TAKE, Object[].class)
                .setParameter("most", most)
                .getResultList()
                .map(found -> found.stream()
                        .map(row -> new ChainEnd.Head((UUID) row[0], (Long) row[1], new Hash((String) row[2]), true))
                        .toList());
    }

    @Override
    public Uni<Void> seal(Work work, List<Seal> seals) {
        return Rows.write(
                        work,
                        SEAL,
                        seals.stream().map(StoredUnsealedChains::row).toList())
                .replaceWithVoid();
    }

    private static SealRow row(Seal seal) {
        return new SealRow(
                seal.number(),
                seal.previous().hex(),
                seal.patientId(),
                seal.position(),
                seal.hash().hex(),
                seal.at(),
                seal.keyId(),
                seal.code().hex());
    }
}

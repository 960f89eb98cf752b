package be.zorgkring.patient.erasure.store;

import be.zorgkring.kernel.erasure.ErasureConfirmed;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.erasure.usecase.ErasureReport;
import be.zorgkring.patient.erasure.usecase.Erasures;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Erasures that were asked for, and their confirmations. */
@ApplicationScoped
class StoredErasures implements Erasures {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String BEGIN = """
        with job as (
            insert into erasure_job (erasure_id, asked_by, mandate_id, asked_at, last_asked_at)
            values (:erasure, :by, cast(:mandate as uuid), :at, :at)
        )
        insert into erasure_job_record (erasure_id, patient_id)
        select :erasure, cast(record as uuid) from unnest(string_to_array(cast(:records as text), ',')) as record
        """;

    private static final String CONFIRM = """
        insert into erasure_confirmation (erasure_id, patient_id, service, confirmation)
        select erasure_id, patient_id, :service, :confirmation from erasure_job_record
        where erasure_id = :erasure and patient_id = :patient
        on conflict do nothing
        """;

    private static final String REPORT = """
        select j.erasure_id, j.asked_by, j.mandate_id, j.asked_at,
               (select string_agg(cast(patient_id as text), ',' order by patient_id) from erasure_job_record r
                where r.erasure_id = j.erasure_id),
               (select '[' || string_agg(confirmation, ',' order by service, patient_id) || ']' from erasure_confirmation c
                where c.erasure_id = j.erasure_id)
        from erasure_job j
        """;

    // The row is locked: of two last confirmations one must see the other.
    private static final String LOCK = "select 1 from erasure_job where erasure_id = :erasure for update";

    private static final String TAKE_SILENT = """
        update erasure_job set last_asked_at = :now where erasure_id in (
            select erasure_id from erasure_job where done_at is null and last_asked_at < :before
            order by erasure_id limit :most for update skip locked)
        returning erasure_id
        """;

    private final ObjectMapper json;

    StoredErasures(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<Void> begin(Work work, ErasureReport asked) {
        return work.sql(BEGIN)
                .setParameter("erasure", asked.erasureId())
                .setParameter("by", asked.askedBy())
                .setParameter("mandate", asked.mandateId().map(UUID::toString).orElse(null))
                .setParameter("at", asked.askedAt())
                .setParameter(
                        "records",
                        String.join(
                                ",",
                                asked.records().stream()
                                        .map(record -> record.value().toString())
                                        .toList()))
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> confirm(Work work, ErasureConfirmed confirmation) {
        return work.sql(LOCK, Integer.class)
                .setParameter("erasure", confirmation.erasureId())
                .getResultList()
                .chain(() -> work.sql(CONFIRM)
                        .setParameter("service", confirmation.service())
                        .setParameter("confirmation", write(confirmation))
                        .setParameter("erasure", confirmation.erasureId())
                        .setParameter("patient", confirmation.patientId())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<ErasureReport>> find(Work work, UUID erasureId) {
        return work.sql(REPORT + " where j.erasure_id = :erasure", Object[].class)
                .setParameter("erasure", erasureId)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(this::report));
    }

    @Override
    public Uni<List<ErasureReport>> list(Work work, Optional<UUID> before, int most) {
        return work.sql(REPORT + " where j.erasure_id < :before order by j.erasure_id desc limit :most", Object[].class)
                .setParameter("before", before.orElse(AFTER_ALL))
                .setParameter("most", most)
                .getResultList()
                .map(this::reports);
    }

    @Override
    public Uni<List<ErasureReport>> takeSilent(Work work, Instant askedBefore, Instant now, int most) {
        return work.sql(TAKE_SILENT, UUID.class)
                .setParameter("now", now)
                .setParameter("before", askedBefore)
                .setParameter("most", most)
                .getResultList()
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(List.<ErasureReport>of())
                        : work.sql(REPORT + " where j.erasure_id in (:ids)", Object[].class)
                                .setParameter("ids", ids)
                                .getResultList()
                                .map(this::reports));
    }

    @Override
    public Uni<Long> countOpen(Work work, Instant askedBefore) {
        return work.sql("select count(*) from erasure_job where done_at is null and asked_at < :before", Long.class)
                .setParameter("before", askedBefore)
                .getSingleResult();
    }

    @Override
    public Uni<Void> done(Work work, UUID erasureId, Instant at) {
        return work.sql("update erasure_job set done_at = :at where erasure_id = :erasure and done_at is null")
                .setParameter("at", at)
                .setParameter("erasure", erasureId)
                .executeUpdate()
                .replaceWithVoid();
    }

    private List<ErasureReport> reports(List<Object[]> rows) {
        return rows.stream().map(this::report).toList();
    }

    private ErasureReport report(Object... row) {
        return new ErasureReport(
                (UUID) row[0],
                (UUID) row[1],
                Optional.ofNullable((UUID) row[2]),
                (Instant) row[3],
                Stream.of(((String) row[4]).split(","))
                        .map(id -> new PatientId(UUID.fromString(id)))
                        .toList(),
                row[5] == null ? List.of() : read((String) row[5]));
    }

    private String write(ErasureConfirmed confirmation) {
        try {
            return json.writeValueAsString(confirmation);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a confirmation", e);
        }
    }

    private List<ErasureConfirmed> read(String confirmations) {
        try {
            return List.of(json.readValue(confirmations, ErasureConfirmed[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("table erasure_confirmation holds what is no confirmation", e);
        }
    }
}

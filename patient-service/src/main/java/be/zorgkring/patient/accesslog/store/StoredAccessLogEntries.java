package be.zorgkring.patient.accesslog.store;

import be.zorgkring.kernel.access.AccessLog;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntries;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry.Agreed;
import be.zorgkring.patient.accesslog.usecase.EntryKind;
import be.zorgkring.patient.accesslog.usecase.Filter;
import be.zorgkring.patient.accesslog.usecase.Position;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The home of the access log: what this service records goes straight in, in the transaction of the access. */
@ApplicationScoped
class StoredAccessLogEntries implements AccessLogEntries, AccessLog {

    // The trigger chains each row and passes over one that is there already. It locks the people's heads in this order,
    // which is
    // that of all who lock more than one.
    private static final String ADD = """
        insert into access_log (record_id, patient_id, at, service, operation, outcome, ground, ground_id, reason,
                                categories, request_id, caller_kind, account_id, professional_id, organisation_id, role,
                                client_id)
        select r.record_id, r.patient_id, r.at, r.service, r.operation, r.outcome, r.ground, r.ground_id, r.reason,
               r.categories, r.request_id, c.kind, c.account_id, c.professional_id, c.organisation_id, c.role, c.client_id
        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as r(record_id uuid, patient_id uuid, at timestamptz, service text, operation text, outcome text,
                     ground text, ground_id uuid, reason text, caller jsonb, categories text[], request_id text),
             jsonb_to_record(r.caller)
                as c(kind text, account_id uuid, professional_id uuid, organisation_id uuid, role text, client_id text)
        order by r.patient_id, r.at, r.record_id
        """;

    // Each of the person's ids is cut to a page before they are put together, so that the index gives it without
    // sorting.
    private static final String ABOUT = """
        select l.record_id, l.at, l.service, l.operation, l.outcome, l.ground, l.reason,
               array_to_string(l.categories, ','), l.request_id,
               l.caller_kind, l.account_id, l.professional_id, l.organisation_id, l.role, l.client_id,
               d.name as professional_name, o.name as organisation_name, o.kind as organisation_kind, l.ground_id,
               p.proposer_name, p.decider_name
        from records_of_person(:patient) as ids (id) cross join lateral (
            select * from access_log
            where patient_id = ids.id and (at, record_id) < (:at, :record) and at >= :from and at < :until
              and (:professional = '' or professional_id = cast(nullif(:professional, '') as uuid))
              and (:kind = '' or (outcome = 'allowed' and operation = :kind)
                   or (:kind = 'refusal' and outcome = 'refused')
                   or (:kind = 'break-glass' and (operation = :kind or ground = 'emergency')))
            order by at desc, record_id desc
            limit :most
        ) l
        left join access_professional d on d.professional_id = l.professional_id
        left join access_organisation o on o.organisation_id = l.organisation_id
        left join proposal p on p.proposal_id = l.ground_id and l.ground in ('proposed', 'confirmed')
        order by l.at desc, l.record_id desc
        limit :most
        """;

    private static final Instant NEVER_BEFORE = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant NEVER_AFTER = Instant.parse("9999-12-31T00:00:00Z");
    private static final Position END = new Position(NEVER_AFTER, new UUID(-1, -1));

    @Override
    public Uni<Void> write(AccessRecord accessed, Work work) {
        return add(work, List.of(accessed));
    }

    @Override
    public Uni<Void> add(Work work, Collection<AccessRecord> records) {
        return Rows.write(work, ADD, records).replaceWithVoid();
    }

    @Override
    public Uni<List<AccessLogEntry>> about(
            Work work, PatientId patientId, Filter filter, Optional<Position> before, int most) {
        Position from = before.orElse(END);
        return work.sql(ABOUT, Object[].class)
                .setParameter("patient", patientId.value())
                .setParameter("at", from.at())
                .setParameter("record", from.recordId())
                .setParameter("from", filter.from().orElse(NEVER_BEFORE))
                .setParameter("until", filter.until().orElse(NEVER_AFTER))
                .setParameter(
                        "professional",
                        filter.professionalId().map(UUID::toString).orElse(""))
                .setParameter("kind", filter.kind().map(EntryKind::code).orElse(""))
                .setParameter("most", most)
                .getResultList()
                .map(found -> found.stream().map(row -> entry(patientId, row)).toList());
    }

    @Override
    public Uni<Long> count(Work work, PatientId patientId) {
        return work.sql("""
                    select count(*) from access_log where patient_id in (select id from records_of_person(:patient) as ids (id))
                    """, Long.class)
                .setParameter("patient", patientId.value())
                .getSingleResult();
    }

    private static AccessLogEntry entry(PatientId patientId, Object[] row) {
        String categories = (String) row[7];
        AccessRecord access = new AccessRecord(
                (UUID) row[0],
                patientId.value(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (UUID) row[18],
                (String) row[6],
                new AccessRecord.By(
                        (String) row[9], (UUID) row[10], (UUID) row[11], (UUID) row[12], (String) row[13], (String)
                                row[14]),
                categories.isEmpty() ? List.of() : List.of(categories.split(",")),
                (String) row[8]);
        return new AccessLogEntry(
                access,
                Optional.ofNullable((String) row[15]),
                Optional.ofNullable((String) row[16]),
                Optional.ofNullable((String) row[17]),
                Optional.ofNullable((String) row[19]).map(proposer -> new Agreed(proposer, (String) row[20])));
    }
}

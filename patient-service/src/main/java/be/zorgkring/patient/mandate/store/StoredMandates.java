package be.zorgkring.patient.mandate.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.mandate.domain.ChangedMandate;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateChange;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.Mandator;
import be.zorgkring.patient.mandate.usecase.Mandates;
import be.zorgkring.patient.person.domain.BirthDate;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.store.SealedNumbers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mandates and their history; who is a carer is known from the circles that the access rule knows. */
@ApplicationScoped
class StoredMandates implements Mandates {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    // The consent's row is locked, as everything about a person is that can race.
    private static final String MANDATOR = """
        select p.birth_date, c.sharing = 'deceased',
               array_to_string(array(select id from records_of_person(:patient) as id), ','),
               array_to_string(array(select account_id from consent
                                     where patient_id in (select id from records_of_person(:patient) as id)), ',')
        from person p join consent c on c.patient_id = p.id
        where p.id = :patient and p.erased_at is null
        for update of c
        """;

    private static final String CARER = """
        select account_id from active_members(:now)
        where patient_id = surviving_record(:patient) and member_id = :member and account_id is not null
        """;

    private static final String ACTING = """
        select m.* from mandate m
        join consent c on c.patient_id = surviving_record(m.patient_id) and c.sharing <> 'deceased'
        where m.account_id = :account and m.revoked_at is null
          and m.active_from <= :now and (m.active_until is null or m.active_until > :now)
        order by m.id
        """;

    private static final String GIVEN_BY_OTHERS = """
        select m.* from mandate m join consent c on c.patient_id = m.patient_id
        where m.patient_id = any (cast(string_to_array(cast(:records as text), ',') as uuid[]))
          and m.revoked_at is null and m.recorder_kind = 'self' and m.recorded_at >= :since
          and m.recorder is distinct from cast(c.account_id as text)
        order by m.id
        for update of m
        """;

    private static final String HEAR = """
        insert into ehealth_statement (account_id, said_at) values (:account, :at)
        on conflict (account_id) do update set said_at = excluded.said_at
        where ehealth_statement.said_at <= excluded.said_at
        """;

    private static final String REMEMBER = """
        insert into mandate_change (mandate_id, version, kind, subject, actor_kind, actor, at)
        values (:mandate, :version, :kind, cast(:subject as text), :actorKind, :actor, :at)
        """;

    private static final String HISTORY = """
        select c.mandate_id, c.kind, c.subject, c.actor_kind, c.actor, c.at
        from mandate_change c join mandate m on m.id = c.mandate_id
        where m.patient_id in (select id from records_of_person(:patient) as id) and c.kind <> 'account-linked'
        order by c.at desc, c.mandate_id, c.version desc
        limit :most
        """;

    private final SealedNumbers numbers;

    StoredMandates(SealedNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Uni<Optional<Mandator>> mandator(Work work, PatientId patientId) {
        return work.sql(MANDATOR, Object[].class)
                .setParameter("patient", patientId.value())
                .getSingleResultOrNull()
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : unrevoked(work, patientId)
                                .map(mandates -> Optional.of(new Mandator(
                                        patientId,
                                        ids((String) row[2])
                                                .map(PatientId::new)
                                                .collect(Collectors.toUnmodifiableSet()),
                                        BirthDate.on((LocalDate) row[0]),
                                        ids((String) row[3]).collect(Collectors.toUnmodifiableSet()),
                                        (Boolean) row[1],
                                        mandates))));
    }

    private static Stream<UUID> ids(String list) {
        return Stream.of(list.split(",")).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }

    private Uni<List<Mandate>> unrevoked(Work work, PatientId patientId) {
        return work.entities(
                        "select * from mandate where revoked_at is null and patient_id in (select id from"
                                + " records_of_person(:patient) as id)",
                        MandateRow.class)
                .setParameter("patient", patientId.value())
                .getResultList()
                .map(this::mandates);
    }

    @Override
    public Uni<Optional<Mandate>> lock(Work work, MandateId mandateId) {
        return work.session()
                .find(MandateRow.class, mandateId.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(row ->
                        Optional.ofNullable(row).filter(MandateRow::tellsWho).map(found -> found.mandate(numbers)));
    }

    @Override
    public Uni<List<Mandate>> lockUnlinked(Work work, Insz insz, UUID accountId) {
        return work.session()
                .createSelectionQuery("""
                    from MandateRow m
                    where m.inszIndex in :indexes and m.revokedAt is null
                      and (m.accountId is null or m.accountId <> :account)
                    order by m.id
                    """, MandateRow.class)
                .setParameter("indexes", numbers.indexes(insz))
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(this::mandates);
    }

    @Override
    public Uni<Boolean> hear(Work work, UUID accountId, Instant saidAt) {
        return work.sql(HEAR)
                .setParameter("account", accountId)
                .setParameter("at", saidAt)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<List<Mandate>> lockTakenOver(Work work, Insz insz) {
        return work.session()
                .createSelectionQuery(
                        "from MandateRow m where m.inszIndex in :indexes and m.recorderKind = 'mandatee' order by m.id",
                        MandateRow.class)
                .setParameter("indexes", numbers.indexes(insz))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(this::mandates);
    }

    @Override
    public Uni<List<Mandate>> lockGivenByOthers(Work work, Collection<PatientId> records, Instant since) {
        // Whose account it is may have changed in this transaction.
        return work.session()
                .flush()
                .chain(() -> work.entities(GIVEN_BY_OTHERS, MandateRow.class)
                        .setParameter(
                                "records",
                                records.stream()
                                        .map(record -> record.value().toString())
                                        .collect(Collectors.joining(",")))
                        .setParameter("since", since)
                        .getResultList())
                .map(this::mandates);
    }

    @Override
    public Uni<List<Mandate>> of(Work work, PatientId patientId, Optional<MandateId> before, int most) {
        return work.entities(
                        "select * from mandate where patient_id in (select id from records_of_person(:patient) as id)"
                                + " and id < :before order by id desc",
                        MandateRow.class)
                .setParameter("patient", patientId.value())
                .setParameter("before", before.map(MandateId::value).orElse(AFTER_ALL))
                .setMaxResults(most)
                .getResultList()
                .map(this::mandates);
    }

    @Override
    public Uni<List<Mandate>> actingFor(Work work, UUID accountId, Instant now, int most) {
        return work.entities(ACTING, MandateRow.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .map(this::mandates);
    }

    private List<Mandate> mandates(List<MandateRow> rows) {
        return rows.stream().map(row -> row.mandate(numbers)).toList();
    }

    @Override
    public Uni<Optional<UUID>> carer(Work work, PatientId patientId, UUID memberId, Instant now) {
        return work.sql(CARER, UUID.class)
                .setParameter("patient", patientId.value())
                .setParameter("member", memberId)
                .setParameter("now", now)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Void> keep(Work work, ChangedMandate changed) {
        Mandate mandate = changed.mandate();
        return work.session()
                .find(MandateRow.class, mandate.id().value())
                .chain(row -> row == null
                        ? work.session().persist(MandateRow.of(mandate, numbers))
                        : Uni.createFrom().voidItem().invoke(() -> row.take(mandate)))
                .chain(() -> work.session().flush())
                .chain(() -> remember(work, mandate, changed.change()));
    }

    @Override
    public Uni<List<Happened>> history(Work work, PatientId patientId, int most) {
        return work.sql(HISTORY, Object[].class)
                .setParameter("patient", patientId.value())
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(StoredMandates::happened).toList());
    }

    private static Happened happened(Object[] row) {
        return new Happened(
                new MandateId((UUID) row[0]),
                new MandateChange(
                        Coded.of(MandateChange.Kind.class, (String) row[1]),
                        Optional.ofNullable((String) row[2]),
                        Actors.of((String) row[3], (String) row[4]),
                        (Instant) row[5]));
    }

    private static Uni<Void> remember(Work work, Mandate mandate, MandateChange change) {
        return work.sql(REMEMBER)
                .setParameter("mandate", mandate.id().value())
                .setParameter("version", mandate.version())
                .setParameter("kind", change.kind().code())
                .setParameter("subject", change.subject().orElse(null))
                .setParameter("actorKind", Actors.kind(change.by()))
                .setParameter("actor", Actors.id(change.by()))
                .setParameter("at", change.at())
                .executeUpdate()
                .replaceWithVoid();
    }
}

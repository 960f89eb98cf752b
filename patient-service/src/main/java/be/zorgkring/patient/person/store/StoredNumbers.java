package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.InszReplacement;
import be.zorgkring.patient.person.usecase.IncludedMeanwhile;
import be.zorgkring.patient.person.usecase.Numbers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The {@code person_insz} table and its look-up index. */
@ApplicationScoped
class StoredNumbers implements Numbers {

    private static final String END = """
        update person_insz set until = :at, account_id = cast(:account as uuid)
        where person_id = :person and until is null
        """;

    private static final String BEGIN = """
        insert into person_insz (number_id, person_id, key_id, sealed, index_key, since, reason, evidence, recorded_by)
        select n.number_id, n.person_id, n.key_id, decode(n.sealed, 'base64'), n.index_key, :at, :reason, :evidence, :by
        from jsonb_to_record(cast(cast(:row as text) as jsonb)) as n(
            number_id uuid, person_id uuid, key_id text, sealed text, index_key text)
        """;

    // Waits for whoever is entering the same number now; what stands there then is compared.
    private static final String ENTER = """
        insert into insz_index (insz_index, index_key, person_id)
        select r.index, r.index_key, r.person_id
        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(index text, index_key text, person_id uuid)
        order by r.index
        on conflict (insz_index) do nothing
        """;

    private static final String OF_OTHERS = """
        select count(*) from insz_index
        where insz_index = any (string_to_array(cast(:indexes as text), ',')) and person_id <> :person
        """;

    private static final String RELEASE = """
        delete from insz_index
        where person_id = :person and insz_index = any (string_to_array(cast(:indexes as text), ','))
        """;

    private static final String RELEASED = """
        update person_insz set released_at = :at
        where number_id = any (cast(string_to_array(cast(:numbers as text), ',') as uuid[]))
        """;

    private static final String ENDED_FOR = """
        select max(until) from person_insz
        where account_id = :account and until is not null
          and not exists (select from consent where consent.account_id = :account)
        """;

    private static final String FORMER = """
        select sealed, key_id, person_id, until from person_insz
        where person_id in (select id from records_of_person(:person) as id)
          and not (person_id = surviving_record(:person) and until is null)
        order by since desc, number_id
        """;

    private final InszVault vault;

    StoredNumbers(InszVault vault) {
        this.vault = vault;
    }

    @Override
    public Uni<Insz> current(Work work, PatientId patientId) {
        return work.session()
                .createSelectionQuery("from NumberRow n where n.personId = :id and n.until is null", NumberRow.class)
                .setParameter("id", patientId.value())
                .getSingleResult()
                .map(row -> row.insz(vault));
    }

    @Override
    public Uni<List<Former>> former(Work work, PatientId patientId) {
        return work.sql(FORMER, Object[].class)
                .setParameter("person", patientId.value())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Former(
                                vault.open((byte[]) row[0], (String) row[1], (UUID) row[2]),
                                row[3] == null ? null : (Instant) row[3]))
                        .toList());
    }

    @Override
    public Uni<Boolean> belongsToOther(Work work, PatientId patientId, Insz insz) {
        return ofOthers(work, patientId.value(), IndexEntry.of(insz, patientId.value(), vault))
                .map(others -> others > 0);
    }

    @Override
    public Uni<Optional<UUID>> replace(
            Work work, PatientId patientId, InszReplacement replacement, Optional<UUID> linked, UUID by, Instant at) {
        UUID person = patientId.value();
        return all(work, person).chain(known -> {
            List<NumberRow> before = known.stream()
                    .filter(row -> row.until != null && row.insz(vault).equals(replacement.insz()))
                    .toList();
            List<IndexEntry> entries = IndexEntry.of(replacement.insz(), person, vault);
            // The row before the index, as nowhere an index entry is held while waiting for a row.
            return work.sql(END)
                    .setParameter("at", at)
                    .setParameter("account", linked.map(UUID::toString).orElse(null))
                    .setParameter("person", person)
                    .executeUpdate()
                    .chain(() -> begin(work, person, replacement, by, at))
                    .chain(() -> switch (replacement.reason()) {
                        case BIS_TO_REGISTER -> Uni.createFrom().voidItem();
                        case CORRECTION -> release(work, person, known, at);
                    })
                    .chain(() -> Rows.write(work, ENTER, entries))
                    .chain(() -> ofOthers(work, person, entries))
                    .chain(others -> others == 0
                            ? Uni.createFrom()
                                    .item(before.stream()
                                            .max(Comparator.comparing(row -> row.until))
                                            .map(row -> row.accountId))
                            : Uni.createFrom().failure(new IncludedMeanwhile()));
        });
    }

    private static Uni<List<NumberRow>> all(Work work, UUID person) {
        return work.session()
                .createSelectionQuery("from NumberRow n where n.personId = :id", NumberRow.class)
                .setParameter("id", person)
                .getResultList();
    }

    /** The number that was current, wherever it stands among the person's: it was wrong, and somebody else may have it. */
    private Uni<Void> release(Work work, UUID person, List<NumberRow> known, Instant at) {
        Insz wrong = known.stream()
                .filter(row -> row.until == null)
                .findFirst()
                .orElseThrow()
                .insz(vault);
        String numbers = known.stream()
                .filter(row -> row.insz(vault).equals(wrong))
                .map(row -> row.numberId.toString())
                .collect(Collectors.joining(","));
        return work.sql(RELEASE)
                .setParameter("person", person)
                .setParameter("indexes", String.join(",", vault.indexes(wrong).values()))
                .executeUpdate()
                .chain(() -> work.sql(RELEASED)
                        .setParameter("at", at)
                        .setParameter("numbers", numbers)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> endedFor(Work work, UUID accountId) {
        return work.sql(ENDED_FOR, Object.class)
                .setParameter("account", accountId)
                .getSingleResultOrNull()
                .map(at -> Optional.ofNullable(at).map(Instant.class::cast));
    }

    private Uni<Integer> begin(Work work, UUID person, InszReplacement replacement, UUID by, Instant at) {
        return work.sql(BEGIN)
                .setParameter("row", Rows.of(SealedNumber.of(replacement.insz(), person, vault)))
                .setParameter("at", at)
                .setParameter("reason", replacement.reason().code())
                .setParameter("evidence", replacement.evidence().value())
                .setParameter("by", by)
                .executeUpdate();
    }

    private static Uni<Long> ofOthers(Work work, UUID person, List<IndexEntry> entries) {
        return work.sql(OF_OTHERS, Long.class)
                .setParameter(
                        "indexes",
                        String.join(",", entries.stream().map(IndexEntry::index).toList()))
                .setParameter("person", person)
                .getSingleResult();
    }
}

package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Rotation;
import be.zorgkring.patient.person.usecase.InszRotations;
import be.zorgkring.patient.person.usecase.NumbersElsewhere;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Orders in {@code insz_rotation}; the numbers themselves say what is left. */
@ApplicationScoped
class StoredInszRotations implements InszRotations {

    private static final Logger LOG = Logger.getLogger(StoredInszRotations.class);

    private static final String LEFT = """
        select number_id from person_insz
        where (key_id <> :key or index_key <> :indexKey) and number_id > :after
        order by number_id limit :most
        for update skip locked
        """;

    private static final String ENTER = """
        insert into insz_index (insz_index, index_key, person_id)
        select r.index, r.index_key, r.person_id
        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(index text, index_key text, person_id uuid)
        order by r.index
        on conflict (insz_index) do nothing
        """;

    private static final String BRING = """
        update person_insz n set key_id = r.key_id, sealed = decode(r.sealed, 'base64'), index_key = r.index_key
        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
            as r(number_id uuid, key_id text, sealed text, index_key text)
        where n.number_id = r.number_id
        """;

    // As long as one number has no entry under the present key, nobody knows which of the old entries is its own.
    private static final String DROP = """
        delete from insz_index where insz_index in (
            select insz_index from insz_index
            where not index_key = any (string_to_array(cast(:configured as text), ','))
              and not exists (select from person_insz where index_key <> :current)
            limit :most)
        """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final InszVault vault;
    private final List<NumbersElsewhere> elsewhere;

    StoredInszRotations(InszVault vault, @All List<NumbersElsewhere> elsewhere) {
        this.vault = vault;
        this.elsewhere = elsewhere;
    }

    @Override
    public Uni<Rotation> open(Work work, Rotation order) {
        return work.sql("""
                    insert into insz_rotation (rotation_id, started_at, started_by) values (:id, :at, :by)
                    on conflict do nothing
                    """)
                .setParameter("id", order.id())
                .setParameter("at", order.startedAt())
                .setParameter("by", order.startedBy())
                .executeUpdate()
                .chain(() -> openOne(work))
                .map(Optional::orElseThrow);
    }

    @Override
    public Uni<Optional<Rotation>> openOne(Work work) {
        return one(work, "where finished_at is null");
    }

    private static Uni<Optional<Rotation>> one(Work work, String which) {
        return work.sql(
                        "select rotation_id, started_at, started_by, finished_at from insz_rotation " + which
                                + " order by rotation_id desc limit 1",
                        Object[].class)
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found)
                        .map(row -> new Rotation(
                                (UUID) row[0],
                                (Instant) row[1],
                                (UUID) row[2],
                                Optional.ofNullable(row[3]).map(Instant.class::cast))));
    }

    @Override
    public Uni<Void> finish(Work work, UUID rotationId, Instant at) {
        return work.sql("update insz_rotation set finished_at = :at where rotation_id = :id")
                .setParameter("at", at)
                .setParameter("id", rotationId)
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<Batch> bring(Work work, Optional<UUID> after, int most) {
        return work.sql(LEFT, UUID.class)
                .setParameter("key", vault.keyId())
                .setParameter("indexKey", vault.indexKeyId())
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setParameter("most", most)
                .getResultList()
                .chain(locked -> locked.isEmpty()
                        ? Uni.createFrom().item(new Batch(Optional.empty(), 0))
                        : numbers(work, locked).chain(found -> bring(work, found)));
    }

    private static Uni<List<NumberRow>> numbers(Work work, List<UUID> locked) {
        return work.session()
                .createSelectionQuery("from NumberRow n where n.numberId in :ids order by n.numberId", NumberRow.class)
                .setParameter("ids", locked)
                .getResultList();
    }

    private Uni<Batch> bring(Work work, List<NumberRow> found) {
        List<SealedNumber> numbers = new ArrayList<>();
        List<IndexEntry> entries = new ArrayList<>();
        for (NumberRow row : found) {
            opened(row).ifPresent(insz -> {
                numbers.add(SealedNumber.of(row.numberId, insz, row.personId, vault));
                if (row.releasedAt == null) {
                    entries.addAll(IndexEntry.of(insz, row.personId, vault));
                }
            });
        }
        Batch batch = new Batch(Optional.of(found.getLast().numberId), numbers.size());
        return Rows.write(work, ENTER, entries)
                .chain(() -> Rows.write(work, BRING, numbers))
                .replaceWith(batch);
    }

    private Optional<Insz> opened(NumberRow row) {
        try {
            return Optional.of(row.insz(vault));
        } catch (IllegalStateException unreadable) {
            LOG.errorf("number %s under key %s does not open; it stays as it is", row.numberId, row.keyId);
            return Optional.empty();
        }
    }

    @Override
    public Uni<Integer> dropStaleEntries(Work work, int most) {
        return work.sql(DROP)
                .setParameter("configured", String.join(",", vault.indexKeyIds()))
                .setParameter("current", vault.indexKeyId())
                .setParameter("most", most)
                .executeUpdate();
    }

    @Override
    public Uni<Progress> progress(Work work) {
        return one(work, "").chain(newest -> work.sql("""
                    select 'sealed' as kind, key_id as key, count(*) as numbers from person_insz group by key_id
                    union all
                    select 'indexed', index_key, count(*) from person_insz group by index_key
                    union all
                    select 'stale', '', count(*) from insz_index
                    where not index_key = any (string_to_array(cast(:configured as text), ','))
                    order by kind, key
                    """, Object[].class)
                .setParameter("configured", String.join(",", vault.indexKeyIds()))
                .getResultList()
                .chain(counts -> elsewhere(work)
                        .map(more -> new Progress(
                                newest,
                                under(
                                        together(of(counts, "sealed"), more.sealed()),
                                        vault.keyId()::equals,
                                        vault::opensWith),
                                under(
                                        together(of(counts, "indexed"), more.indexed()),
                                        vault.indexKeyId()::equals,
                                        vault.indexKeyIds()::contains),
                                stale(counts)))));
    }

    private Uni<NumbersElsewhere.Counts> elsewhere(Work work) {
        return Multi.createFrom()
                .iterable(elsewhere)
                .onItem()
                .transformToUniAndConcatenate(each -> each.counts(work))
                .collect()
                .with(Collectors.reducing(NumbersElsewhere.Counts.NONE, NumbersElsewhere.Counts::plus));
    }

    private static Map<String, Long> together(Stream<Object[]> counts, Map<String, Long> more) {
        Map<String, Long> all = new TreeMap<>(more);
        counts.forEach(row -> all.merge((String) row[1], (Long) row[2], Long::sum));
        return all;
    }

    private static List<UnderKey> under(
            Map<String, Long> counts, Predicate<String> current, Predicate<String> configured) {
        return counts.entrySet().stream()
                .map(each -> new UnderKey(
                        each.getKey(), current.test(each.getKey()), configured.test(each.getKey()), each.getValue()))
                .toList();
    }

    private static long stale(List<Object[]> counts) {
        return of(counts, "stale").mapToLong(row -> (Long) row[2]).sum();
    }

    private static Stream<Object[]> of(List<Object[]> counts, String kind) {
        return counts.stream().filter(row -> row[0].equals(kind));
    }
}

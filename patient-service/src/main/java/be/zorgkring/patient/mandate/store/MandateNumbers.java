package be.zorgkring.patient.mandate.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.store.SealedNumbers;
import be.zorgkring.patient.person.store.SealedNumbers.Sealed;
import be.zorgkring.patient.person.usecase.InszRotations.Batch;
import be.zorgkring.patient.person.usecase.NumbersElsewhere;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The numbers of mandatees, when the keys of all numbers are rotated. */
@ApplicationScoped
class MandateNumbers implements NumbersElsewhere {

    private static final Logger LOG = Logger.getLogger(MandateNumbers.class);

    private static final String LEFT = """
            select id, insz_sealed, insz_key from mandate
            where insz_sealed is not null and (insz_key <> :key or insz_index_key <> :indexKey) and id > :after
            order by id limit :most
            for update skip locked
            """;

    private static final String BRING = """
            update mandate set insz_key = :key, insz_sealed = :sealed, insz_index_key = :indexKey, insz_index = :index
            where id = :id
            """;

    private static final String COUNTS = """
            select 'sealed' as kind, insz_key as key, count(*) from mandate where insz_sealed is not null group by insz_key
            union all
            select 'indexed', insz_index_key, count(*) from mandate where insz_sealed is not null group by insz_index_key
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SealedNumbers numbers;

    MandateNumbers(SealedNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Uni<Batch> bring(Work work, Optional<UUID> after, int most) {
        return work.sql(LEFT, Object[].class)
                .setParameter("key", numbers.keyId())
                .setParameter("indexKey", numbers.indexKeyId())
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setParameter("most", most)
                .getResultList()
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> bring(work, row))
                        .collect()
                        .with(Collectors.summingInt(Integer::intValue))
                        .map(brought -> new Batch(
                                rows.isEmpty() ? Optional.empty() : Optional.of((UUID) rows.getLast()[0]), brought)));
    }

    private Uni<Integer> bring(Work work, Object[] row) {
        UUID id = (UUID) row[0];
        Optional<Insz> opened = opened(id, (byte[]) row[1], (String) row[2]);
        if (opened.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Sealed sealed = numbers.seal(opened.get(), id);
        return work.sql(BRING)
                .setParameter("key", sealed.keyId())
                .setParameter("sealed", sealed.sealed())
                .setParameter("indexKey", sealed.indexKeyId())
                .setParameter("index", sealed.index())
                .setParameter("id", id)
                .executeUpdate();
    }

    private Optional<Insz> opened(UUID id, byte[] sealed, String key) {
        try {
            return Optional.of(numbers.open(sealed, key, id));
        } catch (IllegalStateException unreadable) {
            LOG.errorf("the number in mandate %s under key %s does not open; it stays as it is", id, key);
            return Optional.empty();
        }
    }

    @Override
    public Uni<Counts> counts(Work work) {
        return work.sql(COUNTS, Object[].class)
                .getResultList()
                .map(rows -> new Counts(of("sealed", rows), of("indexed", rows)));
    }

    private static Map<String, Long> of(String kind, List<Object[]> rows) {
        Map<String, Long> counts = new HashMap<>();
        rows.stream()
                .filter(row -> row[0].equals(kind))
                .forEach(row -> counts.put((String) row[1], ((Number) row[2]).longValue()));
        return counts;
    }
}

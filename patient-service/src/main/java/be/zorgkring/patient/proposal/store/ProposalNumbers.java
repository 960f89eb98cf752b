package be.zorgkring.patient.proposal.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.store.SealedNumbers;
import be.zorgkring.patient.person.usecase.InszRotations.Batch;
import be.zorgkring.patient.person.usecase.NumbersElsewhere;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** What open proposals say of numbers, when the keys of all numbers are rotated. */
@ApplicationScoped
class ProposalNumbers implements NumbersElsewhere {

    private static final Logger LOG = Logger.getLogger(ProposalNumbers.class);

    private static final String LEFT = """
            select proposal_id, sealed, key_id from proposal
            where sealed is not null and key_id <> :key and proposal_id > :after
            order by proposal_id limit :most
            for update skip locked
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SealedNumbers numbers;

    ProposalNumbers(SealedNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Uni<Batch> bring(Work work, Optional<UUID> after, int most) {
        return work.sql(LEFT, Object[].class)
                .setParameter("key", numbers.keyId())
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setParameter("most", most)
                .getResultList()
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> bring(work, row))
                        .collect()
                        .with(Collectors.summingInt(Integer::intValue))
                        .map(brought -> new Batch(last(rows), brought)));
    }

    private static Optional<UUID> last(List<Object[]> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of((UUID) rows.getLast()[0]);
    }

    private Uni<Integer> bring(Work work, Object... row) {
        UUID id = (UUID) row[0];
        return opened(id, (byte[]) row[1], (String) row[2])
                .map(text -> work.sql("update proposal set key_id = :key, sealed = :sealed where proposal_id = :id")
                        .setParameter("key", numbers.keyId())
                        .setParameter("sealed", numbers.sealText(text, id))
                        .setParameter("id", id)
                        .executeUpdate())
                .orElseGet(() -> Uni.createFrom().item(0));
    }

    private Optional<String> opened(UUID id, byte[] sealed, String key) {
        try {
            return Optional.of(numbers.openText(sealed, key, id));
        } catch (IllegalStateException unreadable) {
            LOG.errorf("proposal %s under key %s does not open; it stays as it is", id, key);
            return Optional.empty();
        }
    }

    @Override
    public Uni<Counts> counts(Work work) {
        return work.sql(
                        "select key_id, count(*) from proposal where sealed is not null group by key_id",
                        Object[].class)
                .getResultList()
                .map(rows -> new Counts(
                        rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1])
                                .longValue())),
                        Map.of()));
    }
}

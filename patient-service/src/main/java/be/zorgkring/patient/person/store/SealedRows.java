package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.sql.Statement;
import be.zorgkring.patient.person.usecase.InszRotations.Batch;
import be.zorgkring.patient.person.usecase.NumbersElsewhere.Counts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The rows of a table of another feature in which numbers are sealed, when the keys of all numbers are rotated.
 *
 * @param what a row is called in the log
 * @param opening of what a row has sealed
 * @param sealing of what was opened, under the present keys; says how many rows it wrote
 */
public record SealedRows<T>(String what, Opening<T> opening, Sealing<T> sealing) {

    private static final Logger LOG = Logger.getLogger(SealedRows.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @FunctionalInterface
    public interface Opening<T> {

        T open(byte[] sealed, String key, UUID id);
    }

    @FunctionalInterface
    public interface Sealing<T> {

        Uni<Integer> seal(Work work, UUID id, T opened);
    }

    /** @param left selects the id, what is sealed and its key of at most {@code :most} rows with an id after {@code :after} */
    public Uni<Batch> bring(Work work, Statement<Object[]> left, Optional<UUID> after, int most) {
        return left.setParameter("after", after.orElse(BEFORE_ALL))
                .setParameter("most", most)
                .getResultList()
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(
                                row -> bring(work, (UUID) row[0], (byte[]) row[1], (String) row[2]))
                        .collect()
                        .with(Collectors.summingInt(Integer::intValue))
                        .map(brought -> new Batch(last(rows), brought)));
    }

    private static Optional<UUID> last(List<Object[]> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of((UUID) rows.getLast()[0]);
    }

    private Uni<Integer> bring(Work work, UUID id, byte[] sealed, String key) {
        return opened(id, sealed, key)
                .map(opened -> sealing.seal(work, id, opened))
                .orElseGet(() -> Uni.createFrom().item(0));
    }

    private Optional<T> opened(UUID id, byte[] sealed, String key) {
        try {
            return Optional.of(opening.open(sealed, key, id));
        } catch (IllegalStateException unreadable) {
            LOG.errorf("%s %s under key %s does not open; it stays as it is", what, id, key);
            return Optional.empty();
        }
    }

    /** @param statement selects {@code sealed} or {@code indexed}, a key and how many numbers lie under it */
    public static Uni<Counts> counts(Work work, String statement) {
        return work.sql(statement, Object[].class)
                .getResultList()
                .map(rows -> new Counts(of("sealed", rows), of("indexed", rows)));
    }

    private static Map<String, Long> of(String kind, List<Object[]> rows) {
        return rows.stream().filter(row -> row[0].equals(kind)).collect(Collectors.toMap(row -> (String) row[1], row ->
                (Long) row[2]));
    }
}

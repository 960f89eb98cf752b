package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.usecase.InszRotations.Batch;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sealed numbers of people who need not have a record, which another feature keeps: a rotation of the keys brings them along. */
public interface NumbersElsewhere {

    /** How many numbers lie under which key. */
    record Counts(Map<String, Long> sealed, Map<String, Long> indexed) {

        public static final Counts NONE = new Counts(Map.of(), Map.of());

        public Counts {
            sealed = Map.copyOf(sealed);
            indexed = Map.copyOf(indexed);
        }

        public Counts plus(Counts other) {
            return new Counts(sum(sealed, other.sealed), sum(indexed, other.indexed));
        }

        private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
            Map<String, Long> both = new HashMap<>(one);
            other.forEach((key, count) -> both.merge(key, count, Long::sum));
            return both;
        }
    }

    /** As {@link InszRotations#bring}. */
    Uni<Batch> bring(Work work, Optional<UUID> after, int most);

    Uni<Counts> counts(Work work);
}

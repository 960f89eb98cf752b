package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.usecase.InszRotations.Batch;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sealed numbers of people who need not have a record, which another feature keeps: a rotation of the keys brings them along. */
public interface NumbersElsewhere {

    /** How many numbers lie under which key. */
    record Counts(Map<String, Long> sealed, Map<String, Long> indexed) {

        public Counts {
            sealed = Map.copyOf(sealed);
            indexed = Map.copyOf(indexed);
        }
    }

    /** As {@link InszRotations#bring}. */
    Uni<Batch> bring(Work work, Optional<UUID> after, int most);

    Uni<Counts> counts(Work work);
}

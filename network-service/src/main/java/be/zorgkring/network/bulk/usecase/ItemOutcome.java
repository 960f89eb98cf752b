package be.zorgkring.network.bulk.usecase;

import be.zorgkring.network.vocabulary.domain.Violation;
import java.util.List;
import java.util.UUID;

/** What became of one item of a bulk import. */
public sealed interface ItemOutcome {

    record Created(UUID id) implements ItemOutcome {}

    /** The reference, or the thing itself, was known already; nothing was changed by what can be changed elsewhere. */
    record Existing(UUID id) implements ItemOutcome {}

    record Refused(List<Violation> violations) implements ItemOutcome {
        public Refused {
            violations = List.copyOf(violations);
        }

        public static Refused at(String field, String code) {
            return new Refused(List.of(new Violation(field, code)));
        }
    }
}

package be.zorgkring.network.bulk.usecase;

import be.zorgkring.kernel.input.Flaw;
import java.util.List;
import java.util.UUID;

/** What became of one item of a bulk import. */
public sealed interface ItemOutcome {

    record Created(UUID id) implements ItemOutcome {}

    /** The reference, or the thing itself, was known already; nothing was changed by what can be changed elsewhere. */
    record Existing(UUID id) implements ItemOutcome {}

    record Refused(List<Flaw> flaws) implements ItemOutcome {
        public Refused {
            flaws = List.copyOf(flaws);
        }

        public static Refused at(String pointer, String code) {
            return new Refused(List.of(new Flaw(pointer, code)));
        }
    }
}

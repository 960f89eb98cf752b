package be.zorgkring.kernel.bulk;

import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Refusal;
import java.util.List;
import java.util.UUID;

/** What became of one item of a bulk import. */
public sealed interface ItemOutcome {

    record Created(UUID id) implements ItemOutcome {}

    /** The reference, or the thing itself, was known already; nothing was changed by what can be changed elsewhere. */
    record Existing(UUID id) implements ItemOutcome {}

    /** Wrong in itself. */
    record Flawed(List<Flaw> flaws) implements ItemOutcome {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** Well said, but not done. */
    record Refused(Refusal refusal) implements ItemOutcome {}

    /** @param pointer into the item */
    static ItemOutcome flawed(String pointer, String code) {
        return new Flawed(List.of(new Flaw(pointer, code)));
    }
}

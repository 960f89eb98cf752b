package be.zorgkring.action.imports.usecase;

import be.zorgkring.kernel.outcome.Refusal;
import java.util.UUID;

/** What became of one item of a bulk load. */
public sealed interface Loaded {

    String reference();

    record Created(String reference, UUID id) implements Loaded {}

    record Existing(String reference, UUID id) implements Loaded {}

    /**
     * The reference was taken up before, as something else.
     *
     * @param pointer at what tells the two apart
     */
    record OfAnother(String reference, String pointer) implements Loaded {}

    record Refused(String reference, Refusal refusal) implements Loaded {}
}

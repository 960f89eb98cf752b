package be.zorgkring.action.imports.usecase;

import java.util.UUID;

/** What became of one item of a bulk load; {@code R} is the refusal of the feature it belongs to. */
public sealed interface Loaded<R> {

    String reference();

    record Created<R>(String reference, UUID id) implements Loaded<R> {}

    record Existing<R>(String reference, UUID id) implements Loaded<R> {}

    /**
     * The reference was taken up before, as something else.
     *
     * @param pointer at what tells the two apart
     */
    record OfAnother<R>(String reference, String pointer) implements Loaded<R> {}

    record Refused<R>(String reference, R refusal) implements Loaded<R> {}
}

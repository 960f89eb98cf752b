package be.zorgkring.action.imports.usecase;

import java.util.UUID;

/** What became of one item of a bulk load; {@code R} is the refusal of the feature it belongs to. */
public sealed interface Loaded<R> {

    String reference();

    record Created<R>(String reference, UUID id) implements Loaded<R> {}

    record Existing<R>(String reference, UUID id) implements Loaded<R> {}

    record Refused<R>(String reference, R refusal) implements Loaded<R> {}
}

package be.zorgkring.patient.common.domain;

/** What a part of the record answers when it is asked to change. */
public sealed interface Step<T> {

    record Taken<T>(T next) implements Step<T> {}

    record Refused<T>(RecordRefusal refusal) implements Step<T> {}
}

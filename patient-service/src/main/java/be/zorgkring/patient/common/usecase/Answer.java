package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.patient.common.domain.RecordRefusal;
import io.smallrye.mutiny.Uni;

/** What came of reading or changing a part of a record. */
public sealed interface Answer<T> {

    record Done<T>(T value) implements Answer<T> {}

    record NotYours<T>(Decision.Refused decision) implements Answer<T> {}

    record ChangedMeanwhile<T>(long version) implements Answer<T> {}

    record Refused<T>(RecordRefusal refusal) implements Answer<T> {}

    static <T> Uni<Answer<T>> done(T value) {
        return Uni.createFrom().item(new Done<>(value));
    }

    static <T> Uni<Answer<T>> notYours(Decision.Refused decision) {
        return Uni.createFrom().item(new NotYours<>(decision));
    }

    static <T> Uni<Answer<T>> changedMeanwhile(long version) {
        return Uni.createFrom().item(new ChangedMeanwhile<>(version));
    }

    static <T> Uni<Answer<T>> refused(RecordRefusal refusal) {
        return Uni.createFrom().item(new Refused<>(refusal));
    }
}

package be.zorgkring.patient.common.domain;

import java.util.Optional;

/**
 * What an aggregate is once it was asked to change.
 *
 * @param change how it came to be so, to be stored and announced; empty when it was so already
 */
public record Changed<T, C>(T now, Optional<C> change) {

    public static <T, C> Changed<T, C> to(T now, C change) {
        return new Changed<>(now, Optional.of(change));
    }

    public static <T, C> Changed<T, C> nothing(T same) {
        return new Changed<>(same, Optional.empty());
    }
}

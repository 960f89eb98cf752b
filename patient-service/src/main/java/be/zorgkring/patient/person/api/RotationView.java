package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.person.domain.Rotation;
import be.zorgkring.patient.person.usecase.InszRotations.Progress;
import be.zorgkring.patient.person.usecase.InszRotations.UnderKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the keys of the INSZ are rotated; counts alone.
 *
 * @param rotation the newest order, or null when there never was one
 * @param left numbers that are not under both present keys yet
 * @param staleEntries of the look-up index, under keys that are configured no longer
 */
record RotationView(
        @Nullable OrderView rotation, long left, List<KeyView> sealed, List<KeyView> indexed, long staleEntries) {

    enum RotationState implements Coded {
        RUNNING,
        FINISHED
    }

    record OrderView(
            UUID rotationId,
            RotationState state,
            Instant startedAt,
            @Nullable Instant finishedAt) {

        static OrderView of(Rotation rotation) {
            return new OrderView(
                    rotation.id(),
                    rotation.finishedAt().isPresent() ? RotationState.FINISHED : RotationState.RUNNING,
                    rotation.startedAt(),
                    rotation.finishedAt().orElse(null));
        }
    }

    /** @param configured false when the service lacks the key: what lies under it cannot be read */
    record KeyView(String keyId, boolean current, boolean configured, long numbers) {

        static KeyView of(UnderKey under) {
            return new KeyView(under.keyId(), under.current(), under.configured(), under.numbers());
        }
    }

    static RotationView of(Progress progress) {
        return new RotationView(
                progress.newest().map(OrderView::of).orElse(null),
                Math.max(left(progress.sealed()), left(progress.indexed())),
                progress.sealed().stream().map(KeyView::of).toList(),
                progress.indexed().stream().map(KeyView::of).toList(),
                progress.staleEntries());
    }

    private static long left(List<UnderKey> keys) {
        return keys.stream()
                .filter(under -> !under.current())
                .mapToLong(UnderKey::numbers)
                .sum();
    }
}

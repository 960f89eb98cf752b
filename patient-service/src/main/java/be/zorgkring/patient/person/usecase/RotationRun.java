package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.round.Rounds;
import be.zorgkring.patient.person.domain.Rotation;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * Carries out an open rotation in small transactions, each complete in itself. Nothing but the numbers says how far it is,
 * so any instance goes on after a crash of another, and two at once share the work.
 */
@ApplicationScoped
public class RotationRun {

    private static final Logger LOG = Logger.getLogger(RotationRun.class);
    private static final int BATCH = 200;

    private final UnitOfWork unitOfWork;
    private final InszRotations rotations;
    private final List<NumbersElsewhere> elsewhere;
    private final Rounds rounds;
    private final Clock clock;
    private final Duration every;
    private volatile Rounds.Round round;

    RotationRun(
            UnitOfWork unitOfWork,
            InszRotations rotations,
            @All List<NumbersElsewhere> elsewhere,
            Rounds rounds,
            Clock clock,
            RotationSettings settings) {
        this.unitOfWork = unitOfWork;
        this.rotations = rotations;
        this.elsewhere = elsewhere;
        this.rounds = rounds;
        this.clock = clock;
        this.every = settings.every();
    }

    void start(@Observes StartupEvent event) {
        round = rounds.every(every, Level.WARN, "the INSZ keys are not rotated now; tried again", this::carryOutOpen);
    }

    /** Looks for an open order now; does nothing while this instance is at work. */
    public void wake() {
        round.now();
    }

    private Uni<Void> carryOutOpen() {
        return unitOfWork.run(rotations::openOne).chain(open -> open.map(this::carryOut)
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> carryOut(Rotation rotation) {
        return bringAll(rotations::bring)
                .chain(() -> Multi.createFrom()
                        .iterable(elsewhere)
                        .onItem()
                        .transformToUniAndConcatenate(each -> bringAll(each::bring))
                        .collect()
                        .last())
                .chain(this::dropStaleEntries)
                .chain(() -> unitOfWork.run(work -> rotations.finish(work, rotation.id(), clock.instant())))
                .invoke(() -> LOG.infof("INSZ keys rotated, order %s", rotation.id()));
    }

    private interface Bringing {
        Uni<InszRotations.Batch> batch(Work work, Optional<UUID> after, int most);
    }

    private Uni<Void> bringAll(Bringing bringing) {
        AtomicReference<Optional<UUID>> after = new AtomicReference<>(Optional.empty());
        return untilNone(() -> unitOfWork
                .run(work -> bringing.batch(work, after.get(), BATCH))
                .invoke(batch -> after.set(batch.last()))
                .map(batch -> batch.last().isPresent()));
    }

    private Uni<Void> dropStaleEntries() {
        return untilNone(() ->
                unitOfWork.run(work -> rotations.dropStaleEntries(work, BATCH)).map(dropped -> dropped > 0));
    }

    private static Uni<Void> untilNone(Supplier<Uni<Boolean>> batch) {
        return Multi.createBy()
                .repeating()
                .uni(() -> batch.get())
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWithVoid();
    }
}

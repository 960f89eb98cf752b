package be.zorgkring.kernel.erasure;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.round.Rounds;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger.Level;

/**
 * Lets go of what was kept of erased people when its time is over, and erases what came late: a message that was still under way,
 * or a change by somebody whose access ended a moment later.
 */
@ApplicationScoped
public class RetentionRounds {

    // As long as ids of events are remembered: nothing older comes in again.
    private static final Duration LATE = Duration.ofDays(30);

    private static final String TO_LOOK_THROUGH = """
            select subject from erasure
            where asked_at > :late or not let_go and (looked_through_on is null or looked_through_on < :today)
            order by subject
            """;

    // Another process, or the request itself, may be at it.
    private static final String TAKE =
            "select asked_at from erasure where subject = :subject and erased_at is not null for update skip locked";

    private final ErasePerson erasePerson;
    private final RetentionSettings settings;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Rounds rounds;
    private final MeterRegistry metrics;

    RetentionRounds(
            ErasePerson erasePerson,
            RetentionSettings settings,
            UnitOfWork unitOfWork,
            Clock clock,
            Rounds rounds,
            MeterRegistry metrics) {
        this.erasePerson = erasePerson;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.rounds = rounds;
        this.metrics = metrics;
        metrics.counter("retention_failures");
    }

    void start(@Observes StartupEvent event) {
        rounds.every(
                settings.every(),
                Level.ERROR,
                "what is kept of erased people was not looked through",
                () -> run().onFailure()
                        .invoke(() -> metrics.counter("retention_failures").increment()));
    }

    /** One round over all who were erased; each is a transaction of their own, so that one who fails holds up nobody. */
    public Uni<Void> run() {
        return unitOfWork
                .run(work -> work.sql(TO_LOOK_THROUGH, UUID.class)
                        .setParameter("late", clock.instant().minus(LATE))
                        .setParameter("today", erasePerson.today())
                        .getResultList())
                .chain(subjects -> Multi.createFrom()
                        .iterable(subjects)
                        .onItem()
                        .transformToUni(subject -> unitOfWork.run(work -> lookThrough(work, subject)))
                        .collectFailures()
                        .concatenate()
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    private Uni<Void> lookThrough(Work work, UUID subject) {
        return work.sql(TAKE, Object.class)
                .setParameter("subject", subject)
                .getSingleResultOrNull()
                .chain(askedAt ->
                        askedAt == null ? Uni.createFrom().voidItem() : again(work, subject, (Instant) askedAt));
    }

    private Uni<Void> again(Work work, UUID subject, Instant askedAt) {
        List<ErasurePart> parts = erasePerson.parts();
        return erasePerson
                .close(work, subject, clock.instant())
                .chain(() -> Multi.createFrom()
                        .iterable(parts)
                        .onItem()
                        .transformToUniAndConcatenate(part -> switch (part) {
                            case ErasurePart.Dropped(String code, List<String> statements) ->
                                ErasureStatements.run(work, statements, subject);
                            case ErasurePart.Kept kept ->
                                erasePerson.isOver(kept, askedAt)
                                        ? ErasureStatements.delete(work, kept, subject)
                                        : ErasureStatements.run(work, kept.blanking(), subject);
                        })
                        .collect()
                        .last())
                .chain(() -> work.sql("""
                                update erasure set looked_through_on = :today, let_go = :over where subject = :subject
                                """)
                        .setParameter("today", erasePerson.today())
                        .setParameter("over", parts.stream().noneMatch(part -> awaitsItsDay(part, askedAt)))
                        .setParameter("subject", subject)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What has no end awaits nothing. */
    private boolean awaitsItsDay(ErasurePart part, Instant askedAt) {
        return part instanceof ErasurePart.Kept kept
                && erasePerson.lastDay(kept.rule(), askedAt) != null
                && !erasePerson.isOver(kept, askedAt);
    }
}

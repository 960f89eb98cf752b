package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.round.Rounds;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger.Level;

/**
 * Gives out and reminds, again and again. A transaction takes a batch and the lead with it; what a crash interrupts is as if
 * it had not begun, and the next round, here or in another instance, finds it again.
 */
@ApplicationScoped
public class Round {

    /** One transaction of a round; answers how many things it found to do. */
    private interface Batch {
        Uni<Integer> take(Work work, Instant now, int most);
    }

    private final UnitOfWork unitOfWork;
    private final Leadership leadership;
    private final AssignDue assignDue;
    private final RemindOverdue remindOverdue;
    private final QuestionnaireSettings settings;
    private final Rounds rounds;
    private final Clock clock;

    Round(
            UnitOfWork unitOfWork,
            Leadership leadership,
            AssignDue assignDue,
            RemindOverdue remindOverdue,
            QuestionnaireSettings settings,
            Rounds rounds,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.leadership = leadership;
        this.assignDue = assignDue;
        this.remindOverdue = remindOverdue;
        this.settings = settings;
        this.rounds = rounds;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        settings.rule();
        rounds.every(
                settings.roundEvery(),
                Level.WARN,
                "the round of questionnaires stopped early",
                () -> run(clock.instant()));
    }

    /** Does all there is to do at a moment, unless another instance is at it. */
    public Uni<Void> run(Instant now) {
        return untilNothingIsLeft(assignDue::assign, now).chain(() -> untilNothingIsLeft(remindOverdue::remind, now));
    }

    private Uni<Void> untilNothingIsLeft(Batch batch, Instant now) {
        int most = settings.batch();
        return Uni.createFrom()
                .deferred(() -> unitOfWork.run(work -> leadership
                        .take(work)
                        .chain(leads -> leads
                                ? batch.take(work, now, most)
                                : Uni.createFrom().item(0))))
                .repeat()
                .whilst(found -> found == most)
                .collect()
                .last()
                .replaceWithVoid();
    }
}

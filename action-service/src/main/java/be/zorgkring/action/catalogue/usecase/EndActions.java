package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionState;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Ends what is over by its own last day, and publishes it, so that every list and every figure of running actions
 * means the same. Nobody is taken in meanwhile: that asks for the day itself.
 */
@ApplicationScoped
public class EndActions {

    private static final int MOST = 100;

    private final Actions actions;
    private final ActionEvents events;
    private final Clock clock;

    EndActions(Actions actions, ActionEvents events, Clock clock) {
        this.actions = actions;
        this.events = events;
        this.clock = clock;
    }

    /** At most a hundred; the rest is for the next round. */
    public Uni<Void> round(Work work) {
        LocalDate today = BelgianDay.today(clock);
        return actions.overForChange(work, today, MOST).chain(over -> Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(action -> end(work, action, today))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<Void> end(Work work, Action action, LocalDate today) {
        Optional<Action> ended = action.state() instanceof ActionState.Running running
                ? running.over(today).map(action::moved)
                : Optional.empty();
        return ended.map(next -> actions.change(work, next).invoke(() -> events.publish(work, next)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}

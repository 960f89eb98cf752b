package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Ends what is over by its own last day, and tells the others, so that every list and every figure of running actions
 * means the same. Nobody is taken in meanwhile: that asks for the day itself.
 */
@ApplicationScoped
public class EndActions {

    private static final int MOST = 100;

    private final Actions actions;
    private final ActionNews news;
    private final Clock clock;

    EndActions(Actions actions, ActionNews news, Clock clock) {
        this.actions = actions;
        this.news = news;
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
        Optional<Action> ended = action.status() instanceof ActionStatus.Running running
                ? running.over(today).map(action::moved)
                : Optional.empty();
        return ended.map(next -> actions.change(work, next).invoke(() -> news.changed(work, next)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}

package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal.ActionUnknown;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal.IllegalMove;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal.NotCoordinator;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal.Stale;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.LongPredicate;

/** The coordinator starts or ends an action. */
@ApplicationScoped
public class ChangeActionStatus {

    /** The moves that a coordinator can ask for. */
    public enum Move {
        START,
        END
    }

    private final Actions actions;
    private final ActionNews news;

    ChangeActionStatus(Actions actions, ActionNews news) {
        this.actions = actions;
        this.news = news;
    }

    /** {@code seen} are the versions on which the change may rest. */
    public Uni<Outcome<Action, CatalogueRefusal>> move(
            Work work, Caller caller, ActionId id, LongPredicate seen, Move move, LocalDate on) {
        return actions.findForChange(work, id).chain(found -> {
            if (found.isEmpty()) {
                return refused(new ActionUnknown());
            }
            Action action = found.get();
            if (!caller.coordinates(action.pilot().value())) {
                return refused(new NotCoordinator(action.pilot()));
            }
            if (!seen.test(action.version())) {
                return refused(new Stale(action.version()));
            }
            return switch (moved(action, move, on)) {
                case Outcome.Refused<Action, CatalogueRefusal> refused ->
                    Uni.createFrom().item(refused);
                case Outcome.Done<Action, CatalogueRefusal> done ->
                    actions.change(work, done.value())
                            .invoke(() -> news.changed(work, done.value()))
                            .replaceWith(done);
            };
        });
    }

    private static Outcome<Action, CatalogueRefusal> moved(Action action, Move move, LocalDate on) {
        return switch (action.status()) {
            case ActionStatus.Planned planned when move == Move.START -> Outcome.done(action.moved(planned.start(on)));
            case ActionStatus.Running running when move == Move.END -> Outcome.done(action.moved(running.end(on)));
            case ActionStatus stuck ->
                Outcome.refused(new IllegalMove(stuck.code(), move == Move.START ? "running" : "ended"));
        };
    }

    private static Uni<Outcome<Action, CatalogueRefusal>> refused(CatalogueRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}

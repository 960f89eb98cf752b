package be.zorgkring.action.catalogue.domain;

import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.outcome.Outcome;
import java.time.LocalDate;
import java.util.Objects;

/** An action of a pilot's catalogue. Its version grows by one at each change, for those who follow it. */
public record Action(
        ActionId id, long version, PilotCode pilot, ActionCode code, Description description, ActionState state) {

    public Action {
        Objects.requireNonNull(id);
        Objects.requireNonNull(pilot);
        Objects.requireNonNull(code);
        Objects.requireNonNull(description);
        Objects.requireNonNull(state);
    }

    /** Whether somebody can start it on that day, which is today: who ended it wants nobody more, also on its last day. */
    public boolean isRunningOn(LocalDate today) {
        return state instanceof ActionState.Running running && running.ranOn(today);
    }

    /** An action that lists no criteria takes any. */
    public boolean admits(Criterion criterion) {
        return description.entryCriteria().isEmpty()
                || description.entryCriteria().stream()
                        .anyMatch(entry -> entry.criterion().equals(criterion));
    }

    /** Starts or ends it. */
    public Outcome<Action> move(ActionStatus to, LocalDate on) {
        return switch (state) {
            case ActionState.Planned planned when to == ActionStatus.RUNNING -> Outcome.done(moved(planned.start(on)));
            case ActionState.Running running when to == ActionStatus.ENDED -> Outcome.done(moved(running.end(on)));
            default -> Outcome.refused(CatalogueRefusal.ACTION_STATUS_ILLEGAL);
        };
    }

    public Action moved(ActionState next) {
        return new Action(id, version + 1, pilot, code, description, next);
    }
}

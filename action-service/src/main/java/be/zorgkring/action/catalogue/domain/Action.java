package be.zorgkring.action.catalogue.domain;

import be.zorgkring.action.vocabulary.PilotCode;
import java.util.Objects;

/** An action of a pilot's catalogue. Its version grows by one at each change, for those who follow it. */
public record Action(
        ActionId id, long version, PilotCode pilot, ActionCode code, Description description, ActionStatus status) {

    public Action {
        Objects.requireNonNull(id);
        Objects.requireNonNull(pilot);
        Objects.requireNonNull(code);
        Objects.requireNonNull(description);
        Objects.requireNonNull(status);
    }

    public boolean isRunning() {
        return status instanceof ActionStatus.Running;
    }

    /** An action that lists no criteria takes any. */
    public boolean admits(Criterion criterion) {
        return description.entryCriteria().isEmpty()
                || description.entryCriteria().stream()
                        .anyMatch(entry -> entry.criterion().equals(criterion));
    }

    public Action moved(ActionStatus next) {
        return new Action(id, version + 1, pilot, code, description, next);
    }
}

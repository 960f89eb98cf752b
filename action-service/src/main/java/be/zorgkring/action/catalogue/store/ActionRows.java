package be.zorgkring.action.catalogue.store;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionCode;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.vocabulary.PilotCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** Between an action and its row. */
@ApplicationScoped
class ActionRows {

    private final ObjectMapper json;

    ActionRows(ObjectMapper json) {
        this.json = json;
    }

    ActionRow of(Action action) {
        var row = new ActionRow();
        row.actionId = action.id().value();
        row.version = action.version();
        row.pilot = action.pilot().value();
        row.code = action.code().value();
        move(row, action.status());
        try {
            row.description = json.writeValueAsString(DescriptionJson.of(action.description()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return row;
    }

    void move(ActionRow row, ActionStatus status) {
        row.status = status.code();
        row.fromDay = status.from();
        row.untilDay = status.until().orElse(null);
    }

    Action asAction(ActionRow row) {
        try {
            return new Action(
                    new ActionId(row.actionId),
                    row.version,
                    new PilotCode(row.pilot),
                    new ActionCode(row.code),
                    json.readValue(row.description, DescriptionJson.class).asDescription(),
                    status(row));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActionStatus status(ActionRow row) {
        Optional<LocalDate> until = Optional.ofNullable(row.untilDay);
        return switch (row.status) {
            case "planned" -> new ActionStatus.Planned(row.fromDay, until);
            case "running" -> new ActionStatus.Running(row.fromDay, until);
            case "ended" -> new ActionStatus.Ended(row.fromDay, row.untilDay);
            default -> throw new IllegalStateException("no such status: " + row.status);
        };
    }
}

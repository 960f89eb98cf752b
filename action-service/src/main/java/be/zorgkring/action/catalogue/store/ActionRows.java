package be.zorgkring.action.catalogue.store;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionCode;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.ActionState;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.input.Coded;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
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
        move(row, action.state());
        try {
            row.description = json.writeValueAsString(DescriptionJson.of(action.description()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return row;
    }

    void move(ActionRow row, ActionState state) {
        row.status = state.status().code();
        row.fromDay = state.from();
        row.untilDay = state.until().orElse(null);
    }

    Action asAction(ActionRow row) {
        try {
            return new Action(
                    new ActionId(row.actionId),
                    row.version,
                    new PilotCode(row.pilot),
                    new ActionCode(row.code),
                    json.readValue(row.description, DescriptionJson.class).asDescription(),
                    ActionState.of(
                            Coded.of(ActionStatus.class, row.status), row.fromDay, Optional.ofNullable(row.untilDay)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

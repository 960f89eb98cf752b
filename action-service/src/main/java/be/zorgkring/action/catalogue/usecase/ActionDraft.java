package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionCode;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.ActionState;
import be.zorgkring.action.catalogue.domain.Description;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.Uuid7;

/** An action as somebody wants to add it; all its parts are valid, but not yet that it may be added. */
public record ActionDraft(PilotCode pilot, ActionCode code, Description description, ActionState status) {

    Action asAction() {
        return new Action(new ActionId(Uuid7.next()), 1, pilot, code, description, status);
    }
}

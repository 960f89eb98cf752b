package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.CampaignRefusal;
import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.vocabulary.PilotCode;
import java.util.Optional;

/** A campaign is about an action that exists, and of its own pilot. */
final class ActionOfCampaign {

    private ActionOfCampaign() {}

    static Optional<CampaignRefusal> objection(Optional<Action> action, PilotCode pilot) {
        if (action.isEmpty()) {
            return Optional.of(new CampaignRefusal.ActionUnknown());
        }
        return action.get().pilot().equals(pilot)
                ? Optional.empty()
                : Optional.of(new CampaignRefusal.ActionOfAnotherPilot());
    }
}

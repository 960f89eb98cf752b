package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.CampaignRefusal;
import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.outcome.Outcome;
import java.util.Optional;

/** A campaign is about an action that exists, and of its own pilot. */
final class ActionOfCampaign {

    private ActionOfCampaign() {}

    static Outcome<Action> of(Optional<Action> action, PilotCode pilot) {
        return Outcome.found(action, CampaignRefusal.ACTION_UNKNOWN)
                .then(found -> found.pilot().equals(pilot)
                        ? Outcome.done(found)
                        : Outcome.refused(CampaignRefusal.ACTION_OF_ANOTHER_PILOT));
    }
}

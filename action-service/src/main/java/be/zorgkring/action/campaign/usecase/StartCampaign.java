package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.CampaignRefusal;
import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.Actions;
import be.zorgkring.action.catalogue.usecase.KnownPilots;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The coordinator of a pilot announces a campaign. */
@ApplicationScoped
public class StartCampaign {

    private final Campaigns campaigns;
    private final Actions actions;
    private final KnownPilots pilots;

    StartCampaign(Campaigns campaigns, Actions actions, KnownPilots pilots) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.pilots = pilots;
    }

    public Uni<Outcome<Campaign>> start(
            Work work, Caller caller, PilotCode pilot, String title, Optional<ActionId> action) {
        if (!caller.coordinates(pilot.value())) {
            return Outcome.soonRefused(CampaignRefusal.NOT_THE_COORDINATOR);
        }
        return pilots.knows(work, pilot)
                .chain(known -> known
                        ? about(work, pilot, action)
                        : Outcome.<Optional<ActionId>>soonRefused(CampaignRefusal.PILOT_UNKNOWN))
                .map(outcome -> outcome.map(about -> new Campaign(new CampaignId(Uuid7.next()), pilot, title, about)))
                .chain(outcome -> outcome.chain(campaign ->
                        campaigns.add(work, List.of(campaign), List.of()).replaceWith(Outcome.done(campaign))));
    }

    private Uni<Outcome<Optional<ActionId>>> about(Work work, PilotCode pilot, Optional<ActionId> action) {
        return action.isEmpty()
                ? Outcome.soonDone(action)
                : actions.find(work, action.get()).map(found -> ActionOfCampaign.of(found, pilot)
                        .map(Action::id)
                        .map(Optional::of));
    }
}

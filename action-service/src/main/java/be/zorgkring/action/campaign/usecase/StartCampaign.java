package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.CampaignRefusal;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.Actions;
import be.zorgkring.action.catalogue.usecase.KnownPilots;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
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

    public Uni<Outcome<Campaign, CampaignRefusal>> start(
            Work work, Caller caller, PilotCode pilot, String title, Optional<ActionId> action) {
        if (!caller.coordinates(pilot.value())) {
            return Uni.createFrom().item(Outcome.refused(new CampaignRefusal.NotCoordinator(pilot)));
        }
        return objection(work, pilot, action).chain(objection -> {
            if (objection.isPresent()) {
                return Uni.createFrom().item(Outcome.refused(objection.get()));
            }
            var campaign = new Campaign(new CampaignId(Uuid7.next()), pilot, title, action);
            return campaigns.add(work, List.of(campaign), List.of()).replaceWith(Outcome.done(campaign));
        });
    }

    private Uni<Optional<CampaignRefusal>> objection(Work work, PilotCode pilot, Optional<ActionId> action) {
        return pilots.knows(work, pilot).chain(known -> {
            if (!known) {
                return Uni.createFrom().item(Optional.of(new CampaignRefusal.PilotUnknown(pilot)));
            }
            if (action.isEmpty()) {
                return Uni.createFrom().item(Optional.empty());
            }
            return actions.find(work, action.get()).map(found -> ActionOfCampaign.objection(found, pilot));
        });
    }
}

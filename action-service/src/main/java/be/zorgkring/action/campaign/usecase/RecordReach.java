package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.CampaignRefusal;
import be.zorgkring.action.campaign.domain.Channel;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The coordinator writes down how many people a campaign reached, by which channel and on which day. */
@ApplicationScoped
public class RecordReach {

    /** The count as it is sent. */
    public record Count(Channel channel, int reached, LocalDate on) {

        Reach of(CampaignId campaign) {
            return new Reach(Uuid7.next(), campaign, channel, reached, on);
        }
    }

    private final Campaigns campaigns;
    private final CampaignEvents events;

    RecordReach(Campaigns campaigns, CampaignEvents events) {
        this.campaigns = campaigns;
        this.events = events;
    }

    public Uni<Outcome<Reach>> record(Work work, Caller caller, CampaignId id, Count count) {
        return campaigns
                .find(work, id)
                .map(found -> Outcome.found(found, CampaignRefusal.CAMPAIGN_UNKNOWN)
                        .then(campaign -> coordinated(caller, campaign)))
                .chain(outcome -> outcome.chain(campaign -> add(work, campaign, count.of(id))));
    }

    private Uni<Outcome<Reach>> add(Work work, Campaign campaign, Reach reach) {
        events.publish(work, campaign, reach);
        return campaigns.add(work, List.of(), List.of(reach)).replaceWith(Outcome.done(reach));
    }

    private static Outcome<Campaign> coordinated(Caller caller, Campaign campaign) {
        return caller.coordinates(campaign.pilot().value())
                ? Outcome.done(campaign)
                : Outcome.refused(CampaignRefusal.NOT_THE_COORDINATOR);
    }
}

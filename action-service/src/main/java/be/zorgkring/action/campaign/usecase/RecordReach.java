package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.CampaignRefusal;
import be.zorgkring.action.campaign.domain.Channel;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The coordinator writes down how many people a campaign reached, by which channel and on which day. */
@ApplicationScoped
public class RecordReach {

    /** The count as it is told. */
    public record Count(Channel channel, int reached, LocalDate on) {

        Reach of(CampaignId campaign) {
            return new Reach(Uuid7.next(), campaign, channel, reached, on);
        }
    }

    private final Campaigns campaigns;
    private final CampaignNews news;
    private final Clock clock;

    RecordReach(Campaigns campaigns, CampaignNews news, Clock clock) {
        this.campaigns = campaigns;
        this.news = news;
        this.clock = clock;
    }

    public Uni<Outcome<Reach, CampaignRefusal>> record(Work work, Caller caller, CampaignId id, Count count) {
        return campaigns.find(work, id).chain(found -> {
            if (found.isEmpty()) {
                return refused(new CampaignRefusal.CampaignUnknown());
            }
            Campaign campaign = found.get();
            if (!caller.coordinates(campaign.pilot().value())) {
                return refused(new CampaignRefusal.NotCoordinator(campaign.pilot()));
            }
            if (count.on().isAfter(BelgianDay.today(clock))) {
                return refused(new CampaignRefusal.InTheFuture());
            }
            Reach reach = count.of(id);
            news.reached(work, campaign, reach);
            return campaigns.add(work, List.of(), List.of(reach)).replaceWith(Outcome.done(reach));
        });
    }

    private static Uni<Outcome<Reach, CampaignRefusal>> refused(CampaignRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}

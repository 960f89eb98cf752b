package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Anybody who is signed in reads which campaigns there are, and how many people it reached. */
@ApplicationScoped
public class ReadCampaigns {

    private final Campaigns campaigns;

    ReadCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public Uni<List<Campaigns.Counted>> list(
            Work work, Optional<PilotCode> pilot, Optional<CampaignId> after, int most) {
        return campaigns.list(work, pilot, after, most);
    }

    public Uni<Campaigns.CampaignCounts> count(Work work) {
        return campaigns.count(work);
    }
}

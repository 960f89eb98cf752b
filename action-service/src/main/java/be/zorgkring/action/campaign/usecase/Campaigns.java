package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** All campaigns, and how many people they reached. */
public interface Campaigns {

    Uni<Optional<Campaign>> find(Work work, CampaignId id);

    Uni<Void> add(Work work, List<Campaign> campaigns, List<Reach> reaches);

    /** In the order of their ids, those after {@code after}. */
    Uni<List<Counted>> list(Work work, Optional<PilotCode> pilot, Optional<CampaignId> after, int most);

    Uni<CampaignCounts> count(Work work);

    /** A campaign with the people that it reached, in persons, over all channels and days. */
    record Counted(Campaign campaign, long reached) {}

    /** How much there is, over all pilots; {@code reached} in persons. */
    record CampaignCounts(long campaigns, long reaches, long reached) {}
}

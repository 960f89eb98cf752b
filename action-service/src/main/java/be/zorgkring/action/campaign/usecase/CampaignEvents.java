package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.kernel.event.Work;

/** Tells the other services how many people a campaign reached. */
public interface CampaignEvents {

    void publish(Work work, Campaign campaign, Reach reach);
}

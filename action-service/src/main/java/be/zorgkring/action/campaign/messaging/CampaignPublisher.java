package be.zorgkring.action.campaign.messaging;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.action.campaign.usecase.CampaignEvents;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes reaches, in the order in which a campaign made them. */
@ApplicationScoped
class CampaignPublisher implements CampaignEvents {

    static final String TOPIC = "zorgkring.campaign";

    @Override
    public void publish(Work work, Campaign campaign, Reach reach) {
        work.publish(
                new OutgoingEvent(TOPIC, PeopleReached.TYPE, campaign.id().value(), PeopleReached.of(campaign, reach)));
    }
}

package be.zorgkring.action.campaign.messaging;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.action.catalogue.domain.ActionId;
import java.time.LocalDate;
import java.util.UUID;

/** The data of {@code be.zorgkring.action.people-reached.v1}. */
record PeopleReached(
        UUID reachId, UUID campaignId, UUID actionId, String pilot, String channel, int reached, LocalDate on) {

    static final String TYPE = "be.zorgkring.action.people-reached.v1";

    static PeopleReached of(Campaign campaign, Reach reach) {
        return new PeopleReached(
                reach.id(),
                campaign.id().value(),
                campaign.action().map(ActionId::value).orElse(null),
                campaign.pilot().value(),
                reach.channel().code(),
                reach.reached(),
                reach.on());
    }
}

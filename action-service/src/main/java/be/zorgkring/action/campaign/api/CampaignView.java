package be.zorgkring.action.campaign.api;

import be.zorgkring.action.campaign.usecase.Campaigns;
import be.zorgkring.action.catalogue.domain.ActionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign as it is read; {@code reached} in persons, over all channels and days, where one person may count more than once. */
record CampaignView(
        UUID campaignId,
        String pilot,
        String title,
        @Nullable UUID actionId,
        long reached) {

    static CampaignView of(Campaigns.Counted counted) {
        return new CampaignView(
                counted.campaign().id().value(),
                counted.campaign().pilot().value(),
                counted.campaign().title(),
                counted.campaign().action().map(ActionId::value).orElse(null),
                counted.reached());
    }
}

package be.zorgkring.action.campaign.domain;

import java.util.Objects;
import java.util.UUID;

/** A campaign of a pilot. */
public record CampaignId(UUID value) {

    public CampaignId {
        Objects.requireNonNull(value);
    }
}

package be.zorgkring.action.campaign.domain;

import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.vocabulary.PilotCode;
import java.util.Objects;
import java.util.Optional;

/** Something a pilot says to the public, about an action or about integrated care as a whole. */
public record Campaign(CampaignId id, PilotCode pilot, String title, Optional<ActionId> action) {

    public static final int LONGEST_TITLE = 200;

    public Campaign {
        Objects.requireNonNull(id);
        Objects.requireNonNull(pilot);
        Objects.requireNonNull(title);
        Objects.requireNonNull(action);
    }
}

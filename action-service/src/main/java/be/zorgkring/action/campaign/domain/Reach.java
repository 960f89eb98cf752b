package be.zorgkring.action.campaign.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** People reached by one channel on one day, in persons. It is a count of its own, never of people included. */
public record Reach(UUID id, CampaignId campaign, Channel channel, int reached, LocalDate on) {

    public static final int MOST = 100_000_000;

    public Reach {
        Objects.requireNonNull(id);
        Objects.requireNonNull(campaign);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(on);
        if (reached < 0 || reached > MOST) {
            throw new IllegalArgumentException("a reach is a plausible number of people");
        }
    }
}

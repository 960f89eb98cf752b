package be.zorgkring.action.campaign.domain;

import static be.zorgkring.kernel.outcome.Why.INVALID;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why a campaign or its reach was not taken. */
public enum CampaignRefusal implements Refusal {
    CAMPAIGN_UNKNOWN(UNKNOWN),
    ACTION_UNKNOWN(INVALID.at("/actionId", "action.unknown")),
    ACTION_OF_ANOTHER_PILOT(INVALID.at("/actionId", "action.of-another-pilot")),
    PILOT_UNKNOWN(INVALID.at("/pilot", "pilot.unknown")),
    NOT_THE_COORDINATOR(NOT_PERMITTED);

    private final Why why;

    CampaignRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}

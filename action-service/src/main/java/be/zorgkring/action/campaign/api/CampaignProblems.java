package be.zorgkring.action.campaign.api;

import be.zorgkring.action.campaign.domain.CampaignRefusal;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;

/** The one place where a refusal of a campaign becomes a problem. */
final class CampaignProblems {

    private CampaignProblems() {}

    static Problem of(CampaignRefusal refusal) {
        return switch (refusal) {
            case CampaignRefusal.CampaignUnknown unknown -> Problem.of(404, "campaign-unknown");
            case CampaignRefusal.ActionUnknown unknown -> Problem.invalid("/actionId", "action.unknown");
            case CampaignRefusal.ActionOfAnotherPilot other -> Problem.invalid("/actionId", "action.of-another-pilot");
            case CampaignRefusal.PilotUnknown unknown -> Problem.invalid("/pilot", "pilot.unknown");
            case CampaignRefusal.NotCoordinator not -> Problem.of(403, "not-the-coordinator");
            case CampaignRefusal.InTheFuture future -> Problem.invalid("/on", Flaw.FUTURE);
        };
    }
}

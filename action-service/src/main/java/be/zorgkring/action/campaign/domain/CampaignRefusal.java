package be.zorgkring.action.campaign.domain;

import be.zorgkring.action.vocabulary.PilotCode;

/** Why a campaign or its reach was not taken. */
public sealed interface CampaignRefusal {

    record CampaignUnknown() implements CampaignRefusal {}

    record ActionUnknown() implements CampaignRefusal {}

    record ActionOfAnotherPilot() implements CampaignRefusal {}

    record PilotUnknown(PilotCode pilot) implements CampaignRefusal {}

    record NotCoordinator(PilotCode pilot) implements CampaignRefusal {}

    record InTheFuture() implements CampaignRefusal {}
}

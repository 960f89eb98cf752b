package be.zorgkring.action.campaign.api;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.usecase.ImportCampaigns.CampaignDraft;
import be.zorgkring.action.campaign.usecase.RecordReach;
import be.zorgkring.action.catalogue.api.ActionNames;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign in a bulk load, as it is sent. */
@Schema(requiredProperties = {"reference", "pilot", "title"})
record CampaignItem(
        @Schema(maxLength = ActionName.LONGEST_REFERENCE) String reference,

        @Schema(pattern = PilotCode.SHAPE, maxLength = PilotCode.LONGEST)
        String pilot,

        @Schema(maxLength = Campaign.LONGEST_TITLE) String title,
        @Schema(maxLength = ActionName.LONGEST_REFERENCE) String actionReference,

        @Schema(format = "uuid", description = "Instead of actionReference")
        String actionId,

        @Schema(maxItems = CampaignItem.MOST_REACHES) List<ReachRequest> reaches) {

    static final int MOST_REACHES = 1000;

    Item<CampaignDraft> read(LocalDate today) {
        Fields fields = new Fields();
        PilotCode ofPilot = fields.need("/pilot", pilot, PilotCode::of);
        String called = fields.need("/title", title, Rules.line(Campaign.LONGEST_TITLE));
        ActionName about = ActionNames.read(fields, actionReference, actionId);
        List<RecordReach.Count> counts = fields.each("/reaches", reaches, 0, MOST_REACHES, reach -> reach.read(today));
        return Item.read(
                reference,
                ActionName.LONGEST_REFERENCE,
                fields.sound(() -> new CampaignDraft(ofPilot, called, Optional.ofNullable(about), counts)));
    }
}

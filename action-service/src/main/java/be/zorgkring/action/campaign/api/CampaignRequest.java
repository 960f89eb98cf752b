package be.zorgkring.action.campaign.api;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign that a coordinator announces. */
@Schema(requiredProperties = {"pilot", "title"})
record CampaignRequest(
        @Schema(pattern = PilotCode.SHAPE, maxLength = PilotCode.LONGEST)
        String pilot,

        @Schema(maxLength = Campaign.LONGEST_TITLE) String title,
        @Schema(format = "uuid") String actionId) {

    record Wish(PilotCode pilot, String title, Optional<ActionId> action) {}

    Checked<Wish> read() {
        Fields fields = new Fields();
        PilotCode ofPilot = fields.need("/pilot", pilot, PilotCode::of);
        String called = fields.need("/title", title, Rules.line(Campaign.LONGEST_TITLE));
        UUID action = fields.maybe("/actionId", actionId, Rules::uuid);
        return fields.sound(
                () -> new Wish(ofPilot, called, Optional.ofNullable(action).map(ActionId::new)));
    }
}

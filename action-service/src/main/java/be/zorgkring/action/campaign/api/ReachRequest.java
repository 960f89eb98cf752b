package be.zorgkring.action.campaign.api;

import be.zorgkring.action.campaign.domain.Channel;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.action.campaign.usecase.RecordReach;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people a campaign reached by a channel on a day. */
@Schema(requiredProperties = {"channel", "reached", "on"})
record ReachRequest(
        @Schema(pattern = Channel.SHAPE, maxLength = Channel.LONGEST)
        String channel,

        @Schema(minimum = "0", maximum = "" + Reach.MOST) Integer reached,

        @Schema(format = "date", description = "Not in the future")
        String on) {

    Checked<RecordReach.Count> read(LocalDate today) {
        Fields fields = new Fields();
        Channel by = fields.need("/channel", channel, Channel::of);
        LocalDate day = fields.need("/on", on, raw -> Moments.day(raw)
                .then(read -> Checked.unless(read.isAfter(today), Flaw.FUTURE, read)));
        Integer persons =
                fields.need("/reached", reached, raw -> Checked.unless(raw < 0 || raw > Reach.MOST, Flaw.RANGE, raw));
        return fields.sound(() -> new RecordReach.Count(by, persons, day));
    }
}

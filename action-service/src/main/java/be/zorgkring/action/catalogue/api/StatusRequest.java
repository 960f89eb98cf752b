package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The status that an action is to have, and since when. */
@Schema(requiredProperties = {"status", "on"})
record StatusRequest(
        @Schema(enumeration = {"running", "ended"}) String status,
        @Schema(format = "date") String on) {

    record Wish(ActionStatus status, LocalDate on) {}

    Checked<Wish> read() {
        Fields fields = new Fields();
        ActionStatus next = fields.need("/status", status, raw -> Coded.read(ActionStatus.class, raw)
                .then(known -> Checked.unless(known == ActionStatus.PLANNED, Flaw.UNKNOWN_CODE, known)));
        LocalDate since = fields.need("/on", on, Moments::day);
        return fields.sound(() -> new Wish(next, since));
    }
}

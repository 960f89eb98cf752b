package be.zorgkring.patient.condition.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.common.domain.PartialDate;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/patients/{id}/conditions/{conditionId}/end}.
 *
 * @param on day, month or year
 */
@Schema(requiredProperties = "on")
record EndRequest(@Schema(pattern = PartialDate.PATTERN) String on) {

    Checked<PartialDate> read(LocalDate today) {
        Fields fields = new Fields();
        PartialDate day = fields.need("/on", on, raw -> PartialDate.read(raw, today));
        return fields.sound(() -> day);
    }
}

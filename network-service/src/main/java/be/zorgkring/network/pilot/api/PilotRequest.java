package be.zorgkring.network.pilot.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotDraft;
import be.zorgkring.network.vocabulary.domain.ShownText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new initiative. */
@Schema(requiredProperties = {"code", "name"})
public record PilotRequest(
        @Schema(maxLength = PilotCode.LONGEST) String code,
        @Schema(maxLength = ShownText.LONGEST_NAME) String name) {

    Checked<PilotDraft> read() {
        return PilotDraft.read(code, name);
    }
}

package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.network.circle.domain.InvitationCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that somebody was given. */
@Schema(requiredProperties = "code")
public record AcceptanceRequest(
        @Schema(maxLength = InvitationCode.LONGEST_INPUT) String code) {

    Checked<InvitationCode> read() {
        Fields fields = new Fields();
        InvitationCode read = fields.need("/code", code, InvitationCode::parse);
        return fields.sound(() -> read);
    }

    @Override
    public String toString() {
        return "AcceptanceRequest[secret]";
    }
}

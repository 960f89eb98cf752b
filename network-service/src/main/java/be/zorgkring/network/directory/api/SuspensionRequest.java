package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a professional is to be shut out of every circle. */
@Schema(requiredProperties = "suspended")
public record SuspensionRequest(Boolean suspended) {

    Checked<Boolean> read() {
        Fields fields = new Fields();
        fields.need("/suspended", suspended);
        return fields.sound(() -> suspended);
    }
}

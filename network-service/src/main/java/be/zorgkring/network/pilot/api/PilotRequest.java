package be.zorgkring.network.pilot.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.network.pilot.domain.PilotDraft;

/** A new initiative. */
public record PilotRequest(String code, String name) {

    Checked<PilotDraft> read() {
        return PilotDraft.read(code, name);
    }
}

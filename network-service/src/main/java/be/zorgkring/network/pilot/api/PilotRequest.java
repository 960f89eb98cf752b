package be.zorgkring.network.pilot.api;

import be.zorgkring.network.pilot.domain.PilotDraft;
import be.zorgkring.network.vocabulary.domain.Checked;

/** A new initiative. */
public record PilotRequest(String code, String name) {

    Checked<PilotDraft> draft() {
        return PilotDraft.read(code, name);
    }
}

package be.zorgkring.patient.erasure.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/patients/{id}/erasures}.
 *
 * @param irreversible {@code true}: whoever asks was told that nothing brings it back
 */
record ErasureRequest(@Schema(required = true) Boolean irreversible) {

    Checked<Boolean> read() {
        return Boolean.TRUE.equals(irreversible) ? Checked.sound(true) : Checked.flawed("/irreversible", Flaw.REQUIRED);
    }
}

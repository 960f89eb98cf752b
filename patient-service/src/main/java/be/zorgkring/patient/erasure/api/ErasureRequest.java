package be.zorgkring.patient.erasure.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;

/**
 * Body of {@code POST /api/patients/{id}/erasures}.
 *
 * @param irreversible {@code true}: whoever asks was told that nothing brings it back
 */
record ErasureRequest(Boolean irreversible) {

    static Checked<Boolean> read(ErasureRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        boolean understood = Boolean.TRUE.equals(request.irreversible());
        fields.noteIf(!understood, "/irreversible", Flaw.REQUIRED);
        return fields.sound(() -> understood);
    }
}

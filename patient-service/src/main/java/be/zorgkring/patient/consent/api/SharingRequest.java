package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;

/**
 * Body of {@code PUT /api/patients/{id}/consent}.
 *
 * @param sharing {@code given} or {@code withdrawn}
 * @param method {@code eid}, {@code paper} or {@code own-sign-in}
 */
record SharingRequest(String sharing, String method) {

    record Wish(SharingWish sharing, Method method) {}

    static Checked<Wish> read(SharingRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        SharingWish sharing = fields.need("/sharing", request.sharing(), raw -> Coded.read(SharingWish.class, raw));
        Method method = fields.need("/method", request.method(), Method::ofThePerson);
        return fields.sound(() -> new Wish(sharing, method));
    }
}

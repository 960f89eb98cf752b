package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.common.api.Fields;
import be.zorgkring.patient.common.domain.Coded;
import be.zorgkring.patient.common.domain.Flaw;
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

    static Outcome<Wish, Problem> read(SharingRequest request) {
        Fields fields = new Fields();
        if (request == null) {
            fields.flawed("", Flaw.REQUIRED);
            return fields.sound(() -> null);
        }
        SharingWish sharing = fields.read("/sharing", request.sharing(), raw -> Coded.read(SharingWish.class, raw));
        Method method = fields.read("/method", request.method(), raw -> Coded.read(Method.class, raw));
        return fields.sound(() -> new Wish(sharing, method));
    }
}

package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person wishes for the sharing of their record. */
record SharingRequest(
        @Schema(implementation = SharingWish.class, required = true)
        String sharing,

        @Schema(
                enumeration = {"eid", "paper", "own-sign-in"},
                required = true)
        String method) {

    record Wish(SharingWish sharing, Method method) {}

    Checked<Wish> read() {
        Fields fields = new Fields();
        SharingWish wish = fields.need("/sharing", sharing, raw -> Coded.read(SharingWish.class, raw));
        Method known = fields.need("/method", method, Method::ofThePerson);
        return fields.sound(() -> new Wish(wish, known));
    }
}

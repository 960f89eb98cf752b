package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.common.domain.PastMoment;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;
import be.zorgkring.patient.consent.usecase.DeclareSharing.Declaration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person declared to somebody else.
 *
 * @param reference of the document or card reading; may be absent when sharing is withdrawn
 * @param at when the person said so, from when it holds
 */
record DeclarationRequest(
        @Schema(implementation = SharingWish.class, required = true)
        String sharing,

        @Schema(
                enumeration = {"eid", "paper"},
                required = true)
        String method,

        @Schema(maxLength = Evidence.LONGEST_REFERENCE) String reference,
        @Schema(format = "date-time", required = true) String at) {

    Checked<Declaration> read(Instant now) {
        Fields fields = new Fields();
        SharingWish wish = fields.need("/sharing", sharing, raw -> Coded.read(SharingWish.class, raw));
        Method known = fields.need("/method", method, Method::ofAnother);
        PlainText shown = wish == SharingWish.WITHDRAWN
                ? fields.maybe("/reference", reference, Evidence::readReference)
                : fields.need("/reference", reference, Evidence::readReference);
        Instant moment = fields.need("/at", at, raw -> PastMoment.read(raw, now));
        return fields.sound(() -> new Declaration(wish, known, Optional.ofNullable(shown), moment));
    }

    @Override
    public String toString() {
        return "DeclarationRequest[redacted]";
    }
}

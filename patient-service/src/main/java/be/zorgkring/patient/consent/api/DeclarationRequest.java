package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PastMoment;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;
import be.zorgkring.patient.consent.usecase.DeclareSharing.Declaration;
import java.time.Instant;
import java.util.Optional;

/**
 * Body of {@code POST /api/patients/{id}/consent/declarations}.
 *
 * @param sharing {@code given} or {@code withdrawn}
 * @param method {@code eid} or {@code paper}
 * @param reference of the document or card reading, at most 100 characters; may be absent when sharing is withdrawn
 * @param at RFC 3339; when the person said so, from when it holds
 */
record DeclarationRequest(String sharing, String method, String reference, String at) {

    static Checked<Declaration> read(DeclarationRequest request, Instant now) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        SharingWish sharing = fields.need("/sharing", request.sharing(), raw -> Coded.read(SharingWish.class, raw));
        Method method = fields.need("/method", request.method(), Method::ofAnother);
        PlainText reference = sharing == SharingWish.WITHDRAWN
                ? fields.maybe("/reference", request.reference(), Evidence::readReference)
                : fields.need("/reference", request.reference(), Evidence::readReference);
        Instant at = fields.need("/at", request.at(), raw -> PastMoment.read(raw, now));
        return fields.sound(() -> new Declaration(sharing, method, Optional.ofNullable(reference), at));
    }

    @Override
    public String toString() {
        return "DeclarationRequest[redacted]";
    }
}

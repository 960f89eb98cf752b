package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.Coded;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.Exclusion.Excluded;
import be.zorgkring.patient.consent.domain.Exclusion.Kind;

/**
 * Body of {@code POST /api/patients/{id}/exclusions}: one kind, and the one field that goes with it.
 *
 * @param kind {@code professional}, {@code organisation} or {@code profession}
 * @param profession CD-HCPARTY code
 */
record ExclusionRequest(String kind, String professionalId, String organisationId, String profession) {

    static Checked<Excluded> read(ExclusionRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Kind kind = fields.need("/kind", request.kind(), raw -> Coded.read(Kind.class, raw));
        if (kind == null) {
            return fields.sound(() -> null);
        }
        unexpected(fields, "/professionalId", request.professionalId(), kind != Kind.PROFESSIONAL);
        unexpected(fields, "/organisationId", request.organisationId(), kind != Kind.ORGANISATION);
        unexpected(fields, "/profession", request.profession(), kind != Kind.PROFESSION);
        Excluded excluded =
                switch (kind) {
                    case PROFESSIONAL ->
                        fields.need("/professionalId", request.professionalId(), raw -> Rules.uuid(raw)
                                .map(Exclusion.Professional::new));
                    case ORGANISATION ->
                        fields.need("/organisationId", request.organisationId(), raw -> Rules.uuid(raw)
                                .map(Exclusion.Organisation::new));
                    case PROFESSION -> fields.need("/profession", request.profession(), Exclusion.Profession::read);
                };
        return fields.sound(() -> excluded);
    }

    private static void unexpected(Fields fields, String pointer, String value, boolean elsewhere) {
        fields.noteIf(elsewhere && value != null, pointer, Flaw.UNEXPECTED);
    }
}

package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.common.api.Fields;
import be.zorgkring.patient.common.domain.Checked;
import be.zorgkring.patient.common.domain.Coded;
import be.zorgkring.patient.common.domain.Flaw;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.Exclusion.Excluded;
import be.zorgkring.patient.consent.domain.Exclusion.Kind;
import java.util.UUID;

/**
 * Body of {@code POST /api/patients/{id}/exclusions}: one kind, and the one field that goes with it.
 *
 * @param kind {@code professional}, {@code organisation} or {@code profession}
 * @param profession CD-HCPARTY code
 */
record ExclusionRequest(String kind, String professionalId, String organisationId, String profession) {

    static Outcome<Excluded, Problem> read(ExclusionRequest request) {
        Fields fields = new Fields();
        if (request == null) {
            fields.flawed("", Flaw.REQUIRED);
            return fields.sound(() -> null);
        }
        Kind kind = fields.read("/kind", request.kind(), raw -> Coded.read(Kind.class, raw));
        if (kind == null) {
            return fields.sound(() -> null);
        }
        unwanted(fields, "/professionalId", request.professionalId(), kind != Kind.PROFESSIONAL);
        unwanted(fields, "/organisationId", request.organisationId(), kind != Kind.ORGANISATION);
        unwanted(fields, "/profession", request.profession(), kind != Kind.PROFESSION);
        Excluded excluded =
                switch (kind) {
                    case PROFESSIONAL ->
                        fields.read("/professionalId", request.professionalId(), raw -> id(raw).then(
                                        id -> Checked.sound(new Exclusion.Professional(id))));
                    case ORGANISATION ->
                        fields.read("/organisationId", request.organisationId(), raw -> id(raw).then(
                                        id -> Checked.sound(new Exclusion.Organisation(id))));
                    case PROFESSION -> fields.read("/profession", request.profession(), Exclusion.Profession::read);
                };
        return fields.sound(() -> excluded);
    }

    private static void unwanted(Fields fields, String pointer, String value, boolean unwanted) {
        if (unwanted && value != null) {
            fields.flawed(pointer, Flaw.UNWANTED);
        }
    }

    private static Checked<UUID> id(String raw) {
        try {
            UUID id = UUID.fromString(raw);
            return id.toString().equalsIgnoreCase(raw) ? Checked.sound(id) : Checked.unsound(Flaw.UUID_FORMAT);
        } catch (IllegalArgumentException notAnId) {
            return Checked.unsound(Flaw.UUID_FORMAT);
        }
    }
}

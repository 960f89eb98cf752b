package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.Exclusion.Kind;
import be.zorgkring.patient.consent.domain.Nihdi;
import be.zorgkring.patient.consent.usecase.SetExclusion.Named;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Body of {@code POST /api/patients/{id}/exclusions}: one kind, and the one field that goes with it.
 *
 * @param kind {@code professional}, {@code organisation} or {@code profession}
 * @param nihdi of a professional, in place of {@code professionalId}; 8 or 11 digits, of which the first 8 count
 * @param profession CD-HCPARTY code
 * @param note for the person's own memory, at most 200 characters
 */
record ExclusionRequest(
        String kind, String professionalId, String nihdi, String organisationId, String profession, String note) {

    record Wish(Named named, Optional<PlainText> note) {}

    /** @param professions tells the codes of the list from others */
    static Checked<Wish> read(ExclusionRequest request, Predicate<String> professions) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Kind kind = fields.need("/kind", request.kind(), raw -> Coded.read(Kind.class, raw));
        PlainText note = fields.maybe("/note", request.note(), Exclusion::readNote);
        if (kind == null) {
            return fields.sound(() -> null);
        }
        unexpected(fields, "/professionalId", request.professionalId(), kind != Kind.PROFESSIONAL);
        unexpected(fields, "/nihdi", request.nihdi(), kind != Kind.PROFESSIONAL || request.professionalId() != null);
        unexpected(fields, "/organisationId", request.organisationId(), kind != Kind.ORGANISATION);
        unexpected(fields, "/profession", request.profession(), kind != Kind.PROFESSION);
        Named named =
                switch (kind) {
                    case PROFESSIONAL -> professional(fields, request);
                    case ORGANISATION ->
                        fields.need("/organisationId", request.organisationId(), raw -> Rules.uuid(raw)
                                .map(organisation -> new Named.Known(new Exclusion.Organisation(organisation))));
                    case PROFESSION ->
                        fields.need("/profession", request.profession(), raw -> profession(raw, professions)
                                .map(Named.Known::new));
                };
        return fields.sound(() -> new Wish(named, Optional.ofNullable(note)));
    }

    private static Named professional(Fields fields, ExclusionRequest request) {
        return request.nihdi() == null
                ? fields.need("/professionalId", request.professionalId(), raw -> Rules.uuid(raw)
                        .map(professional -> new Named.Known(new Exclusion.Professional(professional))))
                : fields.need("/nihdi", request.nihdi(), raw -> Nihdi.read(raw).map(Named.Numbered::new));
    }

    private static Checked<Exclusion.Profession> profession(String raw, Predicate<String> known) {
        return Exclusion.Profession.read(raw)
                .then(profession -> Checked.unless(!known.test(profession.code()), Flaw.UNKNOWN_CODE, profession));
    }

    private static void unexpected(Fields fields, String pointer, String value, boolean elsewhere) {
        fields.noteIf(elsewhere && value != null, pointer, Flaw.UNEXPECTED);
    }

    @Override
    public String toString() {
        return "ExclusionRequest[redacted]";
    }
}

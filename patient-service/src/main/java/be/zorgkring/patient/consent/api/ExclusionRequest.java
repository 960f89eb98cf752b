package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.Exclusion.ExcludedKind;
import be.zorgkring.patient.consent.domain.Nihdi;
import be.zorgkring.patient.consent.usecase.SetExclusion.Named;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom the person shuts out: one kind, and the one field that goes with it.
 *
 * @param nihdi of a professional, in place of {@code professionalId}; 8 or 11 digits, of which the first 8 count
 * @param profession CD-HCPARTY code
 * @param note for the person's own memory
 */
record ExclusionRequest(
        @Schema(implementation = ExcludedKind.class, required = true)
        String kind,

        @Schema(format = "uuid") String professionalId,
        @Schema(maxLength = Nihdi.LONGEST_INPUT) String nihdi,
        @Schema(format = "uuid") String organisationId,
        @Schema(maxLength = Exclusion.Profession.LONGEST) String profession,
        @Schema(maxLength = Exclusion.LONGEST_NOTE) String note) {

    record Wish(Named named, Optional<PlainText> note) {}

    /** @param professions tells the codes of the list from others */
    Checked<Wish> read(Predicate<String> professions) {
        Fields fields = new Fields();
        ExcludedKind known = fields.need("/kind", kind, raw -> Coded.read(ExcludedKind.class, raw));
        PlainText remark = fields.maybe("/note", note, Exclusion::readNote);
        if (known == null) {
            return fields.sound(() -> null);
        }
        unexpected(fields, "/professionalId", professionalId, known != ExcludedKind.PROFESSIONAL);
        unexpected(fields, "/nihdi", nihdi, known != ExcludedKind.PROFESSIONAL || professionalId != null);
        unexpected(fields, "/organisationId", organisationId, known != ExcludedKind.ORGANISATION);
        unexpected(fields, "/profession", profession, known != ExcludedKind.PROFESSION);
        Named named =
                switch (known) {
                    case PROFESSIONAL -> professional(fields);
                    case ORGANISATION ->
                        fields.need("/organisationId", organisationId, raw -> Rules.uuid(raw)
                                .map(organisation -> new Named.Known(new Exclusion.Organisation(organisation))));
                    case PROFESSION ->
                        fields.need("/profession", profession, raw -> profession(raw, professions)
                                .map(Named.Known::new));
                };
        return fields.sound(() -> new Wish(named, Optional.ofNullable(remark)));
    }

    private Named professional(Fields fields) {
        return nihdi == null
                ? fields.need("/professionalId", professionalId, raw -> Rules.uuid(raw)
                        .map(professional -> new Named.Known(new Exclusion.Professional(professional))))
                : fields.need("/nihdi", nihdi, raw -> Nihdi.read(raw).map(Named.Numbered::new));
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

package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.person.domain.BirthDate;
import be.zorgkring.patient.person.domain.Correction;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The right value of one part of an identity: exactly one field, read by the same rules as an inclusion. */
public record CorrectionRequest(
        InclusionRequest.Name name,
        @Schema(pattern = PartialDate.PATTERN) String birthDate,
        @Schema(implementation = Sex.class) String sex,
        InclusionRequest.Place municipality,

        @Schema(minItems = 1, maxItems = Language.MOST, maxLength = Language.LONGEST)
        List<String> languages) {

    public static Checked<Correction> read(CorrectionRequest request, LocalDate today) {
        long present = Stream.of(
                        request.name(), request.birthDate(), request.sex(), request.municipality(), request.languages())
                .filter(Objects::nonNull)
                .count();
        if (present != 1) {
            return Checked.flawed(present == 0 ? Flaw.REQUIRED : Flaw.SIZE);
        }
        Fields fields = new Fields();
        Correction correction = request.one(fields, today);
        return fields.sound(() -> correction);
    }

    private Correction one(Fields fields, LocalDate today) {
        if (name != null) {
            return fields.need("/name", name, raw -> InclusionReader.name(raw).map(Correction.OfName::new));
        }
        if (birthDate != null) {
            return fields.need(
                    "/birthDate", birthDate, raw -> BirthDate.read(raw, today).map(Correction.OfBirthDate::new));
        }
        if (sex != null) {
            return fields.need("/sex", sex, raw -> Coded.read(Sex.class, raw).map(Correction.OfSex::new));
        }
        if (municipality != null) {
            return fields.need("/municipality", municipality, raw -> InclusionReader.municipality(raw)
                    .map(Correction.OfMunicipality::new));
        }
        return new Correction.OfLanguages(
                fields.each("/languages", languages, 1, Language.MOST, Rules.once(Language::read)));
    }

    @Override
    public String toString() {
        return "CorrectionRequest[redacted]";
    }
}

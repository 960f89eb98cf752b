package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.patient.person.api.PatientView.MunicipalityView;
import be.zorgkring.patient.person.api.PatientView.NameView;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Person;
import be.zorgkring.patient.person.domain.Sex;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is, in their own copy.
 *
 * @param insz for the person self only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnPersonView(
        @Nullable String insz,
        NameView name,
        String birthDate,
        Sex sex,
        MunicipalityView municipality,
        List<String> languages) {

    public static OwnPersonView of(Person person, Ground ground) {
        return new OwnPersonView(
                PatientView.mayKnowNumber(ground, null) ? person.insz().digits() : null,
                NameView.of(person.name()),
                person.birthDate().value().text(),
                person.sex(),
                MunicipalityView.of(person.municipality()),
                person.languages().stream().map(Language::tag).toList());
    }
}

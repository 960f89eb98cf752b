package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.api.PatientView.MunicipalityView;
import be.zorgkring.patient.person.api.PatientView.NameView;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Person;
import be.zorgkring.patient.person.domain.Sex;
import be.zorgkring.patient.person.usecase.ShowPerson;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who the person is, in their own copy. */
@ApplicationScoped
class PersonExport implements ExportPart {

    private final ShowPerson showPerson;

    PersonExport(ShowPerson showPerson) {
        this.showPerson = showPerson;
    }

    /** @param insz for the person self only */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonView(
            String insz,
            NameView name,
            String birthDate,
            Sex sex,
            MunicipalityView municipality,
            List<String> languages) {}

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Set<DataCategory> categories() {
        return EnumSet.of(DataCategory.IDENTITY, DataCategory.CONTACT);
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return showPerson
                .show(work, new PatientId(asked.patientId()))
                .map(person -> Exported.whole(view(person, asked)));
    }

    private static PersonView view(Person person, Asked asked) {
        return new PersonView(
                PatientView.mayKnowNumber(asked.ground(), null) ? person.insz().digits() : null,
                NameView.of(person.name()),
                person.birthDate().value().text(),
                person.sex(),
                new MunicipalityView(
                        person.municipality().nis().code(),
                        person.municipality().name().value()),
                person.languages().stream().map(Language::tag).toList());
    }
}

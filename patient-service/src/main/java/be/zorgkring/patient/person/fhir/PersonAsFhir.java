package be.zorgkring.patient.person.fhir;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart.Asked;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.fhir.Bundle;
import be.zorgkring.patient.common.fhir.FhirPart;
import be.zorgkring.patient.person.usecase.ShowPerson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The person and what they live with, as FHIR. */
@ApplicationScoped
class PersonAsFhir implements FhirPart {

    private final ShowPerson showPerson;

    PersonAsFhir(ShowPerson showPerson) {
        this.showPerson = showPerson;
    }

    @Override
    public Set<DataCategory> categories() {
        return EnumSet.of(
                DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.CONDITIONS, DataCategory.MENTAL_HEALTH);
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Uni<List<Bundle.Entry>> of(Work work, Asked asked) {
        PatientId id = new PatientId(asked.patientId());
        return showPerson.show(work, id).map(person -> PersonEntries.of(id, person, asked.ground() == Ground.SELF));
    }
}

package be.zorgkring.patient.consent.fhir;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart.Asked;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.fhir.Bundle;
import be.zorgkring.patient.common.fhir.FhirPart;
import be.zorgkring.patient.consent.usecase.ShowConsent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What the person allows, as FHIR. */
@ApplicationScoped
class ConsentAsFhir implements FhirPart {

    private final ShowConsent showConsent;

    ConsentAsFhir(ShowConsent showConsent) {
        this.showConsent = showConsent;
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public Uni<List<Bundle.Entry>> of(Work work, Asked asked) {
        return showConsent.show(work, new PatientId(asked.patientId())).map(ConsentEntries::of);
    }
}

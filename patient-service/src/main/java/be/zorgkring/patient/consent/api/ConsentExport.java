package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.usecase.ShowConsent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What the person allows now, in their own copy. */
@ApplicationScoped
class ConsentExport implements ExportPart {

    private final ShowConsent showConsent;

    ConsentExport(ShowConsent showConsent) {
        this.showConsent = showConsent;
    }

    @Override
    public String name() {
        return "consent";
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
    public Uni<Exported> of(Work work, Asked asked) {
        return showConsent
                .show(work, new PatientId(asked.patientId()))
                .map(consent -> Exported.whole(ConsentView.of(consent)));
    }
}

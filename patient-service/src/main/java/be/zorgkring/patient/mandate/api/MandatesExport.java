package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.usecase.ListMandates;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who may act for the person, or might once, in their own copy; never by number. */
@ApplicationScoped
class MandatesExport implements ExportPart {

    private final ListMandates listMandates;

    MandatesExport(ListMandates listMandates) {
        this.listMandates = listMandates;
    }

    @Override
    public String name() {
        return "mandates";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 67;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return listMandates
                .listUndecided(work, new PatientId(asked.patientId()), Exported.MOST + 1)
                .map(mandates -> Exported.list(mandates, MandateView::of));
    }
}

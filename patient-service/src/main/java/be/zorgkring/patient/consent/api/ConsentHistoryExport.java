package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.usecase.ConsentHistory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** How what the person allows came about, newest first, in their own copy. */
@ApplicationScoped
class ConsentHistoryExport implements ExportPart {

    private final ConsentHistory history;

    ConsentHistoryExport(ConsentHistory history) {
        this.history = history;
    }

    @Override
    public String name() {
        return "consentHistory";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 61;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return history.about(work, new PatientId(asked.patientId()), Optional.empty(), Exported.MOST + 1)
                .map(entries -> Exported.list(entries, ConsentHistoryView::of));
    }
}

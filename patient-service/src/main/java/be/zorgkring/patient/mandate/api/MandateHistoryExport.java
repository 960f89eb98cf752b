package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.api.ByView;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.usecase.Mandates;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** How all mandates came about and ended, newest first, in the person's own copy. */
@ApplicationScoped
class MandateHistoryExport implements ExportPart {

    private final Mandates mandates;

    MandateHistoryExport(Mandates mandates) {
        this.mandates = mandates;
    }

    record HistoryView(UUID mandateId, Instant at, String change, ByView by) {

        static HistoryView of(Mandates.Happened happened) {
            return new HistoryView(
                    happened.mandate().value(),
                    happened.change().at(),
                    "mandate-" + happened.change().kind().code(),
                    ByView.of(happened.change().by()));
        }
    }

    @Override
    public String name() {
        return "mandateHistory";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 68;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return mandates.history(work, new PatientId(asked.patientId()), Exported.MOST + 1)
                .map(history -> Exported.list(history, HistoryView::of));
    }
}

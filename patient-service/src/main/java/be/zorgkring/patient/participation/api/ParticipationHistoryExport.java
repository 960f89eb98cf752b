package be.zorgkring.patient.participation.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.usecase.Participations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** How what the person allows beside care came about, newest first, in their own copy. */
@ApplicationScoped
class ParticipationHistoryExport implements ExportPart {

    private final Participations participations;

    ParticipationHistoryExport(Participations participations) {
        this.participations = participations;
    }

    @Override
    public String name() {
        return "participationHistory";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 63;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return participations
                .history(work, new PatientId(asked.patientId()), Exported.MOST + 1)
                .map(changes -> Exported.list(changes, ParticipationHistoryView::of));
    }
}

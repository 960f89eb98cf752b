package be.zorgkring.patient.participation.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.usecase.ShowParticipation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What the person allows beside care, in their own copy. */
@ApplicationScoped
class ParticipationExport implements ExportPart {

    private final ShowParticipation showParticipation;

    ParticipationExport(ShowParticipation showParticipation) {
        this.showParticipation = showParticipation;
    }

    @Override
    public String name() {
        return "participation";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 62;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return showParticipation
                .whole(work, new PatientId(asked.patientId()))
                .map(participation -> Exported.whole(ParticipationView.of(participation)));
    }
}

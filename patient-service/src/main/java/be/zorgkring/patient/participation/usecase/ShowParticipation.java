package be.zorgkring.patient.participation.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.domain.Participation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The person looks at what they allow beside care. */
@ApplicationScoped
public class ShowParticipation {

    private final OwnParticipation own;

    ShowParticipation(OwnParticipation own) {
        this.own = own;
    }

    /** For whoever has decided already that it may be read. */
    public Uni<Participation> whole(Work work, PatientId patientId) {
        return own.whole(work, patientId);
    }

    public Uni<Outcome<Participation>> show(Work work, Caller caller, PatientId patientId) {
        return own.show(work, caller, patientId);
    }
}

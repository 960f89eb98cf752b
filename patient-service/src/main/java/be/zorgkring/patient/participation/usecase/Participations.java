package be.zorgkring.patient.participation.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.ParticipationChange;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** All participations, each with the history of how it came about; of who said nothing there is a silent one. */
public interface Participations {

    Uni<Participation> find(Work work, PatientId patientId);

    /** How it came about, newest first. */
    Uni<List<ParticipationChange>> history(Work work, PatientId patientId, int most);

    /** Lets nobody else change it until the transaction ends. */
    Uni<Participation> lock(Work work, PatientId patientId);

    /** Stores the next version of one that this transaction has locked. */
    Uni<Void> change(Work work, Participation next, ParticipationChange change);
}

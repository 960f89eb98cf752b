package be.zorgkring.patient.participation.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.participation.domain.Participation;

/** Tells the other services what a person allows beside care. */
public interface ParticipationEvents {

    void changed(Work work, Participation participation);
}

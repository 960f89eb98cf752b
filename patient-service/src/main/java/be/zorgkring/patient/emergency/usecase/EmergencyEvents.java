package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import io.smallrye.mutiny.Uni;

/** Tells every service, this one included, which emergency access holds and until when. */
public interface EmergencyEvents {

    Uni<Void> changed(Work work, EmergencyAccess access);
}

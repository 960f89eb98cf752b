package be.zorgkring.patient.pilot.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.pilot.domain.Pilot;
import io.smallrye.mutiny.Uni;

/** The pilot projects as this service has heard of them. */
public interface Pilots {

    /** Takes it over, unless something newer is known. */
    Uni<Void> learn(Work work, Pilot pilot);
}

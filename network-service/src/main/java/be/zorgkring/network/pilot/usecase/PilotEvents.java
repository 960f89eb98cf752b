package be.zorgkring.network.pilot.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.pilot.domain.Pilot;

/** Tells the other services how an initiative stands now. */
public interface PilotEvents {

    void publish(Work work, Pilot pilot);
}

package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The pilot projects that this service has heard of. */
public interface KnownPilots {

    Uni<Boolean> knows(Work work, PilotCode pilot);

    /** Takes the news over unless newer news is known. */
    Uni<Void> learn(Work work, Pilot pilot);

    /** What this service keeps of a pilot project. */
    record Pilot(UUID id, long version, PilotCode code, String name, String status) {}
}

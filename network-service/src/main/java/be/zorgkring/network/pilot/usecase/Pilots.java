package be.zorgkring.network.pilot.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotStatus;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The regional initiatives that are kept. */
public interface Pilots {

    Uni<Optional<Pilot>> find(Work work, PilotCode code);

    /** As {@link #find}, and nobody else changes it until this transaction ends. */
    Uni<Optional<Pilot>> forChange(Work work, PilotCode code);

    Uni<Set<PilotCode>> taken(Work work, Collection<PilotCode> codes);

    /** By code, those after the given one; a null status means any. */
    Uni<List<Pilot>> list(Work work, PilotStatus status, String after, int most);

    Uni<Void> add(Work work, List<Pilot> pilots);

    Uni<Void> save(Work work, Pilot pilot);

    Uni<Long> count(Work work);
}

package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who changed what in a plan, and when. */
public interface PlanHistory {

    /** The newest first, those before {@code before}. */
    Uni<List<Entry>> page(Work work, PatientId patient, Optional<UUID> before, int limit);

    /** {@code what} is the change in the words of the events, such as {@code task-done}. */
    record Entry(UUID id, Instant at, String what, UUID subject, Actor by) {}
}

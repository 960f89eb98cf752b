package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanChangeKind;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who changed what in a plan, and when. */
public interface PlanChanges {

    /** The newest first, those before {@code before}. */
    Uni<List<Entry>> list(Work work, PatientId patient, Optional<UUID> before, int most);

    /** One change, of an inclusion, goal or task. */
    record Entry(UUID id, Instant at, PlanChangeKind what, UUID subject, Actor by) {}
}

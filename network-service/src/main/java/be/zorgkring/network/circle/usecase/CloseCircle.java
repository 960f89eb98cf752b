package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Everybody leaves the circle of somebody whose data is erased, and everyone hears of it. */
@ApplicationScoped
public class CloseCircle {

    private final Circles circles;
    private final KeepChange changes;

    CloseCircle(Circles circles, KeepChange changes) {
        this.circles = circles;
        this.changes = changes;
    }

    /** Changes nothing when there is no circle, or nobody in it. */
    public Uni<Void> close(Work work, PatientId patient, Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MILLIS);
        return circles.forChange(work, patient).chain(found -> found.flatMap(circle -> circle.close(now))
                .map(closed -> changes.keep(work, closed, now).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}

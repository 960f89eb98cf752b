package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.circle.domain.Change;
import be.zorgkring.network.circle.domain.Circle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What follows every change that somebody made to a circle: it is kept, and everyone hears of it. */
@ApplicationScoped
class KeepChange {

    private final Circles circles;
    private final CircleEvents events;

    KeepChange(Circles circles, CircleEvents events) {
        this.circles = circles;
        this.events = events;
    }

    Uni<Outcome<Circle>> keep(Work work, Outcome<Change> change, Instant now) {
        return change.chain(done -> keep(work, done, now).map(Outcome::done));
    }

    /** The circle as it is now. */
    Uni<Circle> keep(Work work, Change change, Instant now) {
        return circles.save(work, List.of(change), now)
                .chain(() -> events.publishAtOnce(work, change.circle()))
                .replaceWith(change.circle());
    }
}

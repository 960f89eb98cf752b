package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleOutcome;
import be.zorgkring.network.circle.domain.CircleRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What follows every change that somebody made to a circle: it is kept, and everyone hears of it. */
@ApplicationScoped
class CircleChange {

    private final Circles circles;
    private final CircleAnnouncements announcements;

    CircleChange(Circles circles, CircleAnnouncements announcements) {
        this.circles = circles;
        this.announcements = announcements;
    }

    Uni<Outcome<Circle, CircleRefusal>> keep(Work work, CircleOutcome outcome, Instant now) {
        return switch (outcome) {
            case CircleOutcome.Changed changed ->
                circles.save(work, List.of(changed), now)
                        .chain(() -> announcements.announceAtOnce(work, changed.circle()))
                        .replaceWith(Outcome.done(changed.circle()));
            case CircleRefusal refusal -> Uni.createFrom().item(Outcome.refused(refusal));
        };
    }
}

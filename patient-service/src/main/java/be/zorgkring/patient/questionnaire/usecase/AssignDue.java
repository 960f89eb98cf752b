package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Gives out what schedules ask for by now. */
@ApplicationScoped
class AssignDue {

    private final Occurrences occurrences;
    private final Assigning assigning;

    AssignDue(Occurrences occurrences, Assigning assigning) {
        this.occurrences = occurrences;
        this.assigning = assigning;
    }

    /** Takes up to {@code most} of them; answers how many it found. */
    Uni<Integer> assign(Work work, Instant now, int most) {
        return occurrences
                .due(work, BelgianCalendar.day(now), most)
                .chain(days -> days.isEmpty()
                        ? Uni.createFrom().item(0)
                        : assigning.takeUp(work, days, now).replaceWith(days.size()));
    }
}

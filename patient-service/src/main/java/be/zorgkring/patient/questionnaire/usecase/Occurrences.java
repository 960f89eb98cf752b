package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.questionnaire.domain.Schedule;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The days on which schedules come. */
public interface Occurrences {

    /**
     * A day that came.
     *
     * @param deceased whether the person died meanwhile
     */
    record Due(Schedule schedule, LocalDate plannedOn, boolean deceased) {}

    /**
     * What comes of a day that came.
     *
     * @param next the day on which the schedule comes again, or null
     * @param completed whether it came to its end
     */
    record Followed(UUID scheduleId, LocalDate plannedOn, LocalDate next, boolean completed) {}

    /** The schedule comes on that day; a round takes it up. */
    Uni<Void> plan(Work work, UUID scheduleId, LocalDate day);

    /** Days that came and were not taken up yet, locked until the transaction ends. */
    Uni<List<Due>> due(Work work, LocalDate today, int most);

    Uni<Void> takenUp(Work work, List<Followed> followed);
}

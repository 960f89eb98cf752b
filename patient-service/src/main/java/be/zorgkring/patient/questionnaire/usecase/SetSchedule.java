package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.questionnaire.domain.Rhythm;
import be.zorgkring.patient.questionnaire.domain.Schedule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lets a questionnaire come to a person once, again and again, or around an action; what is due today comes at once. */
@ApplicationScoped
public class SetSchedule {

    private final QuestionnaireAccess access;
    private final Schedules schedules;
    private final Occurrences occurrences;
    private final ActionInclusions inclusions;
    private final Assigning assigning;
    private final Clock clock;

    SetSchedule(
            QuestionnaireAccess access,
            Schedules schedules,
            Occurrences occurrences,
            ActionInclusions inclusions,
            Assigning assigning,
            Clock clock) {
        this.access = access;
        this.schedules = schedules;
        this.occurrences = occurrences;
        this.inclusions = inclusions;
        this.assigning = assigning;
        this.clock = clock;
    }

    public Uni<Outcome<Schedule>> set(Work work, Caller caller, Schedule schedule) {
        return access.to(work, caller, schedule.patientId(), Operation.WRITE, schedule.category())
                .chain(decision -> decision.outcome().chain(allowed -> set(work, schedule)));
    }

    private Uni<Outcome<Schedule>> set(Work work, Schedule schedule) {
        Instant now = clock.instant();
        LocalDate today = BelgianCalendar.day(now);
        return schedules.countRunning(work, schedule.patientId(), today).chain(running -> {
            if (running >= Schedule.MOST) {
                return Outcome.soonRefused(QuestionnaireRefusal.TOO_MANY_SCHEDULES);
            }
            // First the schedule and then the look for inclusions: one that is heard of meanwhile is not missed.
            return schedules
                    .add(work, schedule, today)
                    .chain(() -> includedOn(work, schedule))
                    .map(on -> schedule.rhythm().first(today, on))
                    .chain(first -> first.map(day -> plan(work, schedule, day, now))
                            .orElseGet(() -> Uni.createFrom().voidItem()))
                    .replaceWith(Outcome.done(schedule));
        });
    }

    private Uni<Optional<LocalDate>> includedOn(Work work, Schedule schedule) {
        return switch (schedule.rhythm()) {
            case Rhythm.Once once -> Uni.createFrom().item(Optional.empty());
            case Rhythm.Periodic periodic -> Uni.createFrom().item(Optional.empty());
            case Rhythm.AroundAction action -> inclusions.last(work, schedule.patientId(), action.actionId());
        };
    }

    private Uni<Void> plan(Work work, Schedule schedule, LocalDate day, Instant now) {
        Uni<Void> planned = occurrences.plan(work, schedule.id(), day);
        return day.isAfter(BelgianCalendar.day(now))
                ? planned
                : planned.chain(() -> assigning.takeUp(work, List.of(new Occurrences.Due(schedule, day, false)), now));
    }
}

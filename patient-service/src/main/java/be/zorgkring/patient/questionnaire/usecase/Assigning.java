package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.Carer;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.Respondent;
import be.zorgkring.patient.questionnaire.domain.Rhythm;
import be.zorgkring.patient.questionnaire.domain.Schedule;
import be.zorgkring.patient.questionnaire.usecase.Occurrences.Due;
import be.zorgkring.patient.questionnaire.usecase.Occurrences.Followed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes up the days of schedules that came: gives out the questionnaires and plans what comes next. */
@ApplicationScoped
class Assigning {

    private final Questionnaires questionnaires;
    private final Occurrences occurrences;
    private final Assignments assignments;
    private final Carers carers;
    private final QuestionnaireEvents events;
    private final QuestionnaireSettings settings;

    Assigning(
            Questionnaires questionnaires,
            Occurrences occurrences,
            Assignments assignments,
            Carers carers,
            QuestionnaireEvents events,
            QuestionnaireSettings settings) {
        this.questionnaires = questionnaires;
        this.occurrences = occurrences;
        this.assignments = assignments;
        this.carers = carers;
        this.events = events;
        this.settings = settings;
    }

    Uni<Void> takeUp(Work work, List<Due> days, Instant now) {
        LocalDate today = BelgianCalendar.day(now);
        return carersOf(work, days, now).chain(present -> {
            List<Assignment> given = new ArrayList<>();
            List<Followed> followed = new ArrayList<>();
            for (Due day : days) {
                Optional<Questionnaire> questionnaire = day.deceased() ? Optional.empty() : newest(day.schedule());
                questionnaire.ifPresent(it -> given.addAll(
                        assigned(it, day, present.get(day.schedule().patientId()), today)));
                followed.add(follow(day, questionnaire.isPresent(), today));
            }
            events.assigned(work, given);
            return assignments
                    .add(
                            work,
                            given.stream()
                                    .map(it -> new Assignments.New(
                                            it, settings.rule().first(it.dueOn())))
                                    .toList())
                    .chain(() -> occurrences.takenUp(work, followed));
        });
    }

    private Uni<Map<PatientId, List<Carer>>> carersOf(Work work, List<Due> days, Instant now) {
        Set<PatientId> people = days.stream()
                .map(Due::schedule)
                .filter(schedule -> newest(schedule)
                        .filter(it -> it.respondent() == Respondent.CARER)
                        .isPresent())
                .map(Schedule::patientId)
                .collect(Collectors.toSet());
        return people.isEmpty() ? Uni.createFrom().item(Map.of()) : carers.of(work, people, now);
    }

    private Optional<Questionnaire> newest(Schedule schedule) {
        return questionnaires.newest(schedule.code());
    }

    private static List<Assignment> assigned(
            Questionnaire questionnaire, Due day, List<Carer> carers, LocalDate today) {
        return switch (questionnaire.respondent()) {
            case PERSON -> List.of(assignment(questionnaire, day, Optional.empty(), today));
            case CARER ->
                carers == null
                        ? List.of()
                        : carers.stream()
                                .map(carer -> assignment(questionnaire, day, Optional.of(carer), today))
                                .toList();
        };
    }

    private static Assignment assignment(Questionnaire questionnaire, Due day, Optional<Carer> carer, LocalDate today) {
        Schedule schedule = day.schedule();
        return new Assignment(
                Uuid7.next(),
                schedule.id(),
                schedule.patientId(),
                questionnaire.code(),
                questionnaire.version(),
                questionnaire.category(),
                carer,
                schedule.rhythm() instanceof Rhythm.AroundAction action
                        ? Optional.of(action.actionId())
                        : Optional.empty(),
                day.plannedOn(),
                today,
                today.plusDays(schedule.dueInDays()));
    }

    private static Followed follow(Due day, boolean goesOn, LocalDate today) {
        Rhythm rhythm = day.schedule().rhythm();
        Optional<LocalDate> next = goesOn ? rhythm.next(day.plannedOn(), today) : Optional.empty();
        boolean completed = !goesOn || next.isEmpty() && rhythm.endsByItself();
        return new Followed(day.schedule().id(), day.plannedOn(), next.orElse(null), completed);
    }
}

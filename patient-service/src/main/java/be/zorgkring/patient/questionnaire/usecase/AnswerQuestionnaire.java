package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Answers;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.Author;
import be.zorgkring.patient.questionnaire.domain.FilledIn;
import be.zorgkring.patient.questionnaire.domain.Given;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files the answers to a questionnaire, once: by whom they are about, or by someone of the circle for the person. */
@ApplicationScoped
public class AnswerQuestionnaire {

    private static final String OTHER_VERSION = "questionnaire.other-version";
    private static final String PERSON_PRESENT = "/personPresent";

    /**
     * What was sent.
     *
     * @param version of the questionnaire that was shown
     * @param personPresent whether the person was there when someone else filled it in
     */
    public record Sheet(int version, Optional<Boolean> personPresent, List<Given> answers) {

        public Sheet {
            answers = List.copyOf(answers);
        }
    }

    private final GivenAssignment given;
    private final Questionnaires questionnaires;
    private final Assignments assignments;
    private final QuestionnaireEvents events;
    private final Clock clock;

    AnswerQuestionnaire(
            GivenAssignment given,
            Questionnaires questionnaires,
            Assignments assignments,
            QuestionnaireEvents events,
            Clock clock) {
        this.given = given;
        this.questionnaires = questionnaires;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /** Answers the assignment, or all that is wrong with the answers: only the questionnaire that was given tells it. */
    public Uni<Outcome<Checked<UUID>>> answer(
            Work work, Caller caller, PatientId patientId, UUID assignmentId, Sheet sheet) {
        return given.open(
                work,
                caller,
                patientId,
                assignmentId,
                Operation.WRITE,
                (filed, allowed) -> answer(work, caller, filed, allowed, sheet));
    }

    private Uni<Outcome<Checked<UUID>>> answer(
            Work work, Caller caller, Filed filed, Decision.Allowed allowed, Sheet sheet) {
        if (filed.filledIn().isPresent()) {
            return Outcome.soonRefused(QuestionnaireRefusal.ALREADY_ANSWERED);
        }
        Assignment assignment = filed.assignment();
        return switch (read(caller, assignment, allowed, sheet)) {
            case Checked.Flawed<FilledIn>(List<Flaw> flaws) -> Outcome.soonDone(new Checked.Flawed<>(flaws));
            case Checked.Sound<FilledIn>(FilledIn filledIn) ->
                assignments.fillIn(work, assignment.id(), filledIn).map(first -> {
                    if (!first) {
                        return Outcome.refused(QuestionnaireRefusal.ALREADY_ANSWERED);
                    }
                    events.answered(work, assignment, filledIn);
                    return Outcome.done(Checked.sound(assignment.id()));
                });
        };
    }

    private Checked<FilledIn> read(Caller caller, Assignment assignment, Decision.Allowed allowed, Sheet sheet) {
        Questionnaire questionnaire = questionnaires.get(assignment.code(), assignment.version());
        Instant now = clock.instant();
        Fields fields = new Fields();
        Author author = author(fields, caller, assignment, allowed, sheet.personPresent());
        Answers answers = null;
        if (sheet.version() == questionnaire.version()) {
            answers = fields.take("", questionnaire.read(sheet.answers()));
        } else {
            // Checked against another version than the one shown, each answer could only be wrong by chance.
            fields.note("/version", OTHER_VERSION);
        }
        Answers sound = answers;
        return fields.sound(() -> new FilledIn(
                now, assignment.isLate(BelgianCalendar.day(now)), author, sound, questionnaire.score(sound)));
    }

    private static Author author(
            Fields fields,
            Caller caller,
            Assignment assignment,
            Decision.Allowed allowed,
            Optional<Boolean> personPresent) {
        if (assignment.carer().isPresent()) {
            fields.noteIf(personPresent.isPresent(), PERSON_PRESENT, Flaw.UNEXPECTED);
            return new Author.InformalCarer(assignment.carer().get());
        }
        return switch (allowed.ground()) {
            case SELF -> {
                fields.noteIf(personPresent.isPresent(), PERSON_PRESENT, Flaw.UNEXPECTED);
                yield new Author.Person(caller.accountId());
            }
            case MANDATE -> {
                fields.noteIf(personPresent.isPresent(), PERSON_PRESENT, Flaw.UNEXPECTED);
                yield new Author.Mandatee(caller.accountId(), allowed.groundId());
            }
            case CIRCLE, ORGANISATION, EMERGENCY ->
                new Author.OnBehalf(
                        caller.isSystem() ? Optional.empty() : Optional.of(caller.accountId()),
                        Optional.ofNullable(allowed.memberId()),
                        Optional.ofNullable(allowed.professionalId()),
                        Optional.ofNullable(allowed.organisationId()),
                        allowed.role(),
                        Boolean.TRUE.equals(fields.need(PERSON_PRESENT, personPresent.orElse(null))));
        };
    }
}

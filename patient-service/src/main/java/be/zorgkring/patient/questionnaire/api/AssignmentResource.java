package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.usecase.AnswerQuestionnaire;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import be.zorgkring.patient.questionnaire.usecase.ListAssignments;
import be.zorgkring.patient.questionnaire.usecase.Position;
import be.zorgkring.patient.questionnaire.usecase.Questionnaires;
import be.zorgkring.patient.questionnaire.usecase.ShowAssignment;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The questionnaires that one person, or their informal carer, was given. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/questionnaires")
public class AssignmentResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final ListAssignments listAssignments;
    private final ShowAssignment showAssignment;
    private final AnswerQuestionnaire answerQuestionnaire;
    private final Questionnaires questionnaires;
    private final QuestionnaireWords words;
    private final Clock clock;

    AssignmentResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            ListAssignments listAssignments,
            ShowAssignment showAssignment,
            AnswerQuestionnaire answerQuestionnaire,
            Questionnaires questionnaires,
            QuestionnaireWords words,
            Clock clock) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.listAssignments = listAssignments;
        this.showAssignment = showAssignment;
        this.answerQuestionnaire = answerQuestionnaire;
        this.questionnaires = questionnaires;
        this.words = words;
        this.clock = clock;
    }

    record AssignmentIdView(UUID assignmentId) {}

    @GET
    @Operation(summary = "What waits for an answer and what was answered, the last due first")
    public Uni<Response> list(
            @PathParam("id") UUID id,
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Optional<Position> before = Page.key(cursor, Position::read);
        int most = Page.limit(limit);
        return switch (answered(state)) {
            case Checked.Flawed<Optional<Boolean>>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Optional<Boolean>>(Optional<Boolean> answered) ->
                unitOfWork
                        .run(work -> listAssignments.run(work, caller, new PatientId(id), answered, before, most))
                        .map(outcome -> switch (outcome) {
                            case Outcome.Refused<List<Filed>, Decision.Refused>(Decision.Refused refused) ->
                                Problem.of(refused).response();
                            case Outcome.Done<List<Filed>, Decision.Refused>(List<Filed> found) ->
                                page(found, most, language);
                        });
        };
    }

    @GET
    @Path("/{assignmentId}")
    @Operation(summary = "One questionnaire that was given, with answers, score and band once it was answered")
    public Uni<Response> show(
            @PathParam("id") UUID id, @PathParam("assignmentId") UUID assignmentId, @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return unitOfWork
                .run(work -> showAssignment.run(work, caller, new PatientId(id), assignmentId))
                .map(outcome -> QuestionnaireAnswer.to(outcome, filed -> Response.ok(
                                AssignmentView.whole(filed, questionnaire(filed), today(), words.in(language)))
                        .language(language)
                        .build()));
    }

    @POST
    @Path("/{assignmentId}/answers")
    @Operation(summary = "Answer a questionnaire, once; someone of the circle may do it for the person")
    public Uni<Response> answer(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam("Idempotency-Key") String key,
            AnswersRequest request) {
        Caller caller = callers.get();
        return switch (AnswersRequest.read(request)) {
            case Checked.Flawed<AnswerQuestionnaire.Sheet>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<AnswerQuestionnaire.Sheet>(AnswerQuestionnaire.Sheet sheet) ->
                idempotency.once(key, request, work -> answerQuestionnaire
                        .run(work, caller, new PatientId(id), assignmentId, sheet)
                        .map(outcome -> QuestionnaireAnswer.to(outcome, answered -> Response.created(
                                        URI.create("/api/patients/" + id + "/questionnaires/" + answered))
                                .entity(new AssignmentIdView(answered))
                                .build())));
        };
    }

    private static Checked<Optional<Boolean>> answered(String state) {
        return switch (state) {
            case null -> Checked.sound(Optional.empty());
            case "due" -> Checked.sound(Optional.of(false));
            case "answered" -> Checked.sound(Optional.of(true));
            default -> Checked.flawed("state", Flaw.UNKNOWN_CODE);
        };
    }

    private Response page(List<Filed> found, int most, Locale language) {
        Page<Filed> page =
                Page.of(found, most, filed -> Position.of(filed.assignment()).key());
        return Response.ok(new Page<>(
                        page.items().stream()
                                .map(filed ->
                                        AssignmentView.listed(filed, questionnaire(filed), today(), words.in(language)))
                                .toList(),
                        page.next()))
                .language(language)
                .build();
    }

    private Questionnaire questionnaire(Filed filed) {
        return questionnaires.get(filed.assignment().code(), filed.assignment().version());
    }

    private LocalDate today() {
        return BelgianCalendar.day(clock.instant());
    }
}

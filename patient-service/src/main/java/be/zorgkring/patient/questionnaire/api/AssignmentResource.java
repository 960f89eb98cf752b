package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.questionnaire.usecase.AnswerQuestionnaire;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import be.zorgkring.patient.questionnaire.usecase.ListAssignments;
import be.zorgkring.patient.questionnaire.usecase.Position;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

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
    private final AssignmentViews views;

    AssignmentResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            ListAssignments listAssignments,
            ShowAssignment showAssignment,
            AnswerQuestionnaire answerQuestionnaire,
            AssignmentViews views) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.listAssignments = listAssignments;
        this.showAssignment = showAssignment;
        this.answerQuestionnaire = answerQuestionnaire;
        this.views = views;
    }

    record AssignmentIdView(UUID assignmentId) {}

    @GET
    @Operation(
            operationId = "listAssignments",
            summary = "What waits for an answer and what was answered, the last due first")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<AssignmentView>>> list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Schema(enumeration = {"due", "answered"}) String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Fields fields = new Fields();
        PageRequest<Position> page = fields.take("", PageRequest.read(cursor, limit, Position::read));
        Boolean answered = fields.maybe("state", state, AssignmentResource::answered);
        return Answers.when(fields.sound(() -> page), asked -> unitOfWork
                .run(work -> listAssignments.list(
                        work, caller, new PatientId(id), Optional.ofNullable(answered), asked.after(), asked.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        found -> Answers.page(
                                found, asked, AssignmentResource::key, views.listed(language), language))));
    }

    @GET
    @Path("/{assignmentId}")
    @Operation(
            operationId = "showAssignment",
            summary = "One questionnaire that was given, with answers, score and band once it was answered")
    @Refuses(
            value = {AccessRefusal.class, QuestionnaireRefusal.class},
            only = "NO_SUCH_ASSIGNMENT")
    public Uni<RestResponse<AssignmentView>> show(
            @PathParam("id") UUID id, @PathParam("assignmentId") UUID assignmentId, @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return unitOfWork
                .run(work -> showAssignment.show(work, caller, new PatientId(id), assignmentId))
                .map(outcome -> Answers.of(outcome, filed -> ResponseBuilder.ok(
                                views.whole(language).apply(filed))
                        .language(language)
                        .build()));
    }

    @POST
    @Path("/{assignmentId}/answers")
    @ResponseStatus(201)
    @Operation(
            operationId = "answerQuestionnaire",
            summary = "Answer a questionnaire, once; someone of the circle may do it for the person")
    @Refuses(
            value = {AccessRefusal.class, QuestionnaireRefusal.class},
            only = {"NO_SUCH_ASSIGNMENT", "ALREADY_ANSWERED"})
    public Uni<RestResponse<AssignmentIdView>> answer(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam("Idempotency-Key") String key,
            AnswersRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, AnswersRequest::read),
                sheet -> idempotency.run(key, request, work -> answerQuestionnaire
                        .answer(work, caller, new PatientId(id), assignmentId, sheet)
                        .map(outcome -> Answers.of(outcome, read -> answered(id, read)))));
    }

    private static RestResponse<AssignmentIdView> answered(UUID id, Checked<UUID> read) {
        return switch (read) {
            case Checked.Flawed<UUID>(List<Flaw> flaws) -> Answers.problem(Problem.invalid(flaws));
            case Checked.Sound<UUID>(UUID assignment) ->
                Answers.created(
                        "/api/patients/" + id + "/questionnaires/" + assignment, new AssignmentIdView(assignment));
        };
    }

    private static String key(Filed filed) {
        return Position.of(filed.assignment()).key();
    }

    private static Checked<Boolean> answered(String state) {
        return switch (state) {
            case "due" -> Checked.sound(false);
            case "answered" -> Checked.sound(true);
            default -> Checked.flawed(Flaw.UNKNOWN_CODE);
        };
    }
}

package be.zorgkring.patient.participation.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.domain.ActionAnswer;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.ParticipationRefusal;
import be.zorgkring.patient.participation.domain.Purpose;
import be.zorgkring.patient.participation.domain.PurposeAnswer;
import be.zorgkring.patient.participation.usecase.AnswerAction;
import be.zorgkring.patient.participation.usecase.AnswerPurpose;
import be.zorgkring.patient.participation.usecase.ParticipationOutcome;
import be.zorgkring.patient.participation.usecase.ShowParticipation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the person allows beside care; refusing it costs no care. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients")
public class ParticipationResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final ShowParticipation showParticipation;
    private final AnswerPurpose answerPurpose;
    private final AnswerAction answerAction;

    ParticipationResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            ShowParticipation showParticipation,
            AnswerPurpose answerPurpose,
            AnswerAction answerAction) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.showParticipation = showParticipation;
        this.answerPurpose = answerPurpose;
        this.answerAction = answerAction;
    }

    @GET
    @Path("/{id}/participation")
    @Operation(summary = "What the person allows beside care: purposes of the programme, and single actions")
    public Uni<Response> show(@PathParam("id") UUID id) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> showParticipation.run(work, caller, new PatientId(id)))
                .map(outcome -> answer(outcome, null));
    }

    @PUT
    @Path("/{id}/participation/purposes/{purpose}")
    @Operation(summary = "Give, refuse or withdraw a purpose: evaluation of the programme, or research")
    public Uni<Response> answerPurpose(
            @PathParam("id") UUID id,
            @PathParam("purpose") String purpose,
            @HeaderParam("If-Match") String ifMatch,
            AnswerRequest request) {
        Caller caller = callers.get();
        return switch (Coded.read(Purpose.class, purpose)) {
            case Checked.Flawed<Purpose> noSuchPurpose ->
                Uni.createFrom().item(Problem.of(404, "not-found").response());
            case Checked.Sound<Purpose>(Purpose known) ->
                switch (AnswerRequest.read(request, PurposeAnswer.class)) {
                    case Checked.Flawed<PurposeAnswer>(List<Flaw> flaws) ->
                        Uni.createFrom().item(Problem.invalid(flaws).response());
                    case Checked.Sound<PurposeAnswer>(PurposeAnswer answer) ->
                        unitOfWork
                                .run(work -> answerPurpose.run(
                                        work, caller, new PatientId(id), expected(ifMatch), known, answer))
                                .map(outcome -> answer(outcome, ifMatch));
                };
        };
    }

    @PUT
    @Path("/{id}/participation/actions/{actionId}")
    @Operation(summary = "Take part in a single action of a pilot project, or not")
    public Uni<Response> answerAction(
            @PathParam("id") UUID id,
            @PathParam("actionId") UUID actionId,
            @HeaderParam("If-Match") String ifMatch,
            AnswerRequest request) {
        Caller caller = callers.get();
        return switch (AnswerRequest.read(request, ActionAnswer.class)) {
            case Checked.Flawed<ActionAnswer>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<ActionAnswer>(ActionAnswer answer) ->
                unitOfWork
                        .run(work ->
                                answerAction.run(work, caller, new PatientId(id), expected(ifMatch), actionId, answer))
                        .map(outcome -> answer(outcome, ifMatch));
        };
    }

    private static LongPredicate expected(String ifMatch) {
        return version -> Etags.check(ifMatch, version).isEmpty();
    }

    private static Response answer(ParticipationOutcome outcome, String ifMatch) {
        return switch (outcome) {
            case ParticipationOutcome.Done(Participation participation) ->
                Response.ok(ParticipationView.of(participation))
                        .tag(Etags.of(participation.version()))
                        .build();
            case ParticipationOutcome.NotYours(Decision.Refused decision) ->
                Problem.of(decision).response();
            case ParticipationOutcome.ChangedMeanwhile(long version) ->
                Etags.check(ifMatch, version).map(Problem::response).orElseThrow();
            case ParticipationOutcome.Refused(ParticipationRefusal refusal) ->
                Refusal.problem(refusal).response();
        };
    }
}

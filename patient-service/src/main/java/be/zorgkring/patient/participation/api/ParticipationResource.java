package be.zorgkring.patient.participation.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.IfMatch;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.ParticipationRefusal;
import be.zorgkring.patient.participation.domain.Purpose;
import be.zorgkring.patient.participation.usecase.AnswerParticipation;
import be.zorgkring.patient.participation.usecase.ShowParticipation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** What the person allows beside care; refusing it costs no care. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/participation")
public class ParticipationResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final ShowParticipation showParticipation;
    private final AnswerParticipation answerParticipation;

    ParticipationResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            ShowParticipation showParticipation,
            AnswerParticipation answerParticipation) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.showParticipation = showParticipation;
        this.answerParticipation = answerParticipation;
    }

    @GET
    @Operation(
            operationId = "showParticipation",
            summary = "What the person allows beside care: purposes of the programme, and single actions")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<ParticipationView>> show(@PathParam("id") UUID id) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> showParticipation.show(work, caller, new PatientId(id)))
                .map(ParticipationResource::answer);
    }

    @PUT
    @Path("/purposes/{purpose}")
    @Operation(
            operationId = "answerPurpose",
            summary = "Give, refuse or withdraw a purpose: evaluation of the programme, or research")
    @Refuses(
            value = {ParticipationRefusal.class, AccessRefusal.class},
            only = {"PURPOSE_UNKNOWN", "NOTHING_TO_WITHDRAW"})
    public Uni<RestResponse<ParticipationView>> answerPurpose(
            @PathParam("id") UUID id,
            @PathParam("purpose") @Schema(implementation = Purpose.class) String purpose,
            @HeaderParam("If-Match") String ifMatch,
            PurposeAnswerRequest request) {
        Caller caller = callers.get();
        Outcome<Purpose> known =
                Outcome.found(Coded.read(Purpose.class, purpose).found(), ParticipationRefusal.PURPOSE_UNKNOWN);
        return Answers.when(Answers.read(request, PurposeAnswerRequest::read), answer -> known.chain(
                        asked -> unitOfWork.run(work -> answerParticipation.answer(
                                work, caller, new PatientId(id), IfMatch.required(ifMatch), asked, answer)))
                .map(ParticipationResource::answer));
    }

    @PUT
    @Path("/actions/{actionId}")
    @Operation(operationId = "answerAction", summary = "Take part in a single action of a pilot project, or not")
    @Refuses(
            value = {ParticipationRefusal.class, AccessRefusal.class},
            only = "TOO_MANY_ACTIONS")
    public Uni<RestResponse<ParticipationView>> answerAction(
            @PathParam("id") UUID id,
            @PathParam("actionId") UUID actionId,
            @HeaderParam("If-Match") String ifMatch,
            ActionAnswerRequest request) {
        Caller caller = callers.get();
        return Answers.when(Answers.read(request, ActionAnswerRequest::read), answer -> unitOfWork
                .run(work -> answerParticipation.answer(
                        work, caller, new PatientId(id), IfMatch.required(ifMatch), actionId, answer))
                .map(ParticipationResource::answer));
    }

    private static RestResponse<ParticipationView> answer(Outcome<Participation> outcome) {
        return Answers.of(outcome, now -> Answers.tagged(ParticipationView.of(now), now.version()));
    }
}

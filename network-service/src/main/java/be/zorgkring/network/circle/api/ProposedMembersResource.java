package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.ProposedMemberId;
import be.zorgkring.network.circle.usecase.AnswerProposedMember;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether somebody whom the person had leave comes back. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/circles/{patientId}/proposals/{proposalId}")
@Tag(name = "circles")
@RolesAllowed("citizen")
public class ProposedMembersResource {

    private final Idempotency idempotency;
    private final CurrentCaller callers;
    private final AnswerProposedMember answerProposedMember;

    ProposedMembersResource(Idempotency idempotency, CurrentCaller callers, AnswerProposedMember answerProposedMember) {
        this.idempotency = idempotency;
        this.callers = callers;
        this.answerProposedMember = answerProposedMember;
    }

    @POST
    @Path("/acceptance")
    @ResponseStatus(201)
    @Operation(
            operationId = "acceptProposedMember",
            summary = "Says yes: the professional is a member from now on; the person, or who decides for them")
    @Refuses(
            value = {CircleRefusal.class, AccessRefusal.class},
            only = {"CIRCLE_UNKNOWN", "PROPOSED_MEMBER_UNKNOWN", "PERIOD_DOES_NOT_FIT", "ALREADY_MEMBER", "CIRCLE_FULL"
            })
    public Uni<RestResponse<JoinedView>> accept(
            @PathParam("patientId") UUID patientId,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("Idempotency-Key") String key) {
        Caller caller = callers.get();
        return idempotency.run(key, work -> answerProposedMember
                .accept(work, caller, new PatientId(patientId), new ProposedMemberId(proposalId))
                .map(outcome -> Answers.of(
                        outcome,
                        joined ->
                                Answers.created(JoinedView.address(joined), JoinedView.of(joined), joined.version()))));
    }

    @POST
    @Path("/refusal")
    @ResponseStatus(204)
    @Operation(operationId = "declineProposedMember", summary = "Says no; the person, or who decides for them")
    @Refuses(
            value = {CircleRefusal.class, AccessRefusal.class},
            only = {"CIRCLE_UNKNOWN", "PROPOSED_MEMBER_UNKNOWN"})
    public Uni<RestResponse<Void>> decline(
            @PathParam("patientId") UUID patientId,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("Idempotency-Key") String key) {
        Caller caller = callers.get();
        return idempotency.run(key, work -> answerProposedMember
                .decline(work, caller, new PatientId(patientId), new ProposedMemberId(proposalId))
                .map(outcome -> Answers.of(outcome, declined -> RestResponse.noContent())));
    }
}

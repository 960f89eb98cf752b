package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether somebody whom the person had leave comes back. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/circles/{patientId}/proposals/{proposalId}")
@Tag(name = "circles")
@RolesAllowed("citizen")
public class ProposedMembersResource {

    private final Idempotency idempotency;
    private final CurrentCaller callers;
    private final AnswerProposedMember answerProposal;

    ProposedMembersResource(Idempotency idempotency, CurrentCaller callers, AnswerProposedMember answerProposal) {
        this.idempotency = idempotency;
        this.callers = callers;
        this.answerProposal = answerProposal;
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "Says yes: the professional is a member from now on; the person, or who decides for them")
    public Uni<Response> accept(
            @PathParam("patientId") UUID patientId,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("Idempotency-Key") String key) {
        Caller caller = callers.get();
        return idempotency.once(key, work -> answerProposal
                .accept(work, caller, new PatientId(patientId), new ProposedMemberId(proposalId))
                .map(outcome -> outcome.fold(
                        joined -> Response.created(URI.create("/api/circles/" + patientId + "/members/"
                                        + joined.member().value()))
                                .tag(Etags.of(joined.version()))
                                .entity(JoinedView.of(joined))
                                .build(),
                        refusal -> CircleProblems.of(refusal).response())));
    }

    @POST
    @Path("/refusal")
    @Operation(summary = "Says no; the person, or who decides for them")
    public Uni<Response> decline(
            @PathParam("patientId") UUID patientId,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("Idempotency-Key") String key) {
        Caller caller = callers.get();
        return idempotency.once(key, work -> answerProposal
                .decline(work, caller, new PatientId(patientId), new ProposedMemberId(proposalId))
                .map(outcome -> outcome.fold(done -> Response.noContent().build(), refusal -> CircleProblems.of(refusal)
                        .response())));
    }
}

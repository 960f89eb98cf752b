package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.usecase.AcceptInvitation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Where an invited carer brings the code; it names no person, for the carer knows none of our ids. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/invitations/acceptances")
@Tag(name = "circles")
@RolesAllowed("citizen")
public class AcceptancesResource {

    private final Idempotency idempotency;
    private final CurrentCaller callers;
    private final AcceptInvitation acceptInvitation;

    AcceptancesResource(Idempotency idempotency, CurrentCaller callers, AcceptInvitation acceptInvitation) {
        this.idempotency = idempotency;
        this.callers = callers;
        this.acceptInvitation = acceptInvitation;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "acceptInvitation",
            summary = "Brings the code of an invitation; the caller becomes a member. Needs Idempotency-Key")
    @Refuses(
            value = CircleRefusal.class,
            only = {
                "INVITATION_UNKNOWN",
                "INVITATION_EXPIRED",
                "INVITATION_USED",
                "OWN_CIRCLE",
                "CIRCLE_UNKNOWN",
                "ALREADY_MEMBER",
                "CIRCLE_FULL"
            })
    public Uni<RestResponse<JoinedView>> accept(@HeaderParam("Idempotency-Key") String key, AcceptanceRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, AcceptanceRequest::read),
                code -> idempotency.run(key, request, work -> acceptInvitation
                        .accept(work, caller, code)
                        .map(outcome -> Answers.of(
                                outcome,
                                joined -> Answers.created(
                                        "/api/circles/" + joined.patient().value(),
                                        JoinedView.of(joined),
                                        joined.version())))));
    }
}

package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.InvitationCode;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.InviteCarer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The invitations of informal carers into a circle. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/circles/{patientId}/invitations")
@Tag(name = "circles")
@RolesAllowed("citizen")
public class InvitationsResource {

    private final Idempotency idempotency;
    private final CurrentCaller callers;
    private final InviteCarer inviteCarer;

    InvitationsResource(Idempotency idempotency, CurrentCaller callers, InviteCarer inviteCarer) {
        this.idempotency = idempotency;
        this.callers = callers;
        this.inviteCarer = inviteCarer;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "inviteCarer",
            summary = "Invites a carer; the person alone. The code is shown once. Needs Idempotency-Key")
    @Refuses(
            value = {CircleRefusal.class, AccessRefusal.class},
            only = {"CIRCLE_UNKNOWN", "TOO_MANY_INVITATIONS"})
    public Uni<RestResponse<InvitationView>> invite(
            @PathParam("patientId") UUID patientId,
            @HeaderParam("Idempotency-Key") String key,
            InvitationRequest request) {
        Caller caller = callers.get();
        return Answers.when(Answers.read(request, InvitationRequest::read), wish -> {
            // The answer is kept for a repeated request, and the code must be kept nowhere: it is added after.
            AtomicReference<InvitationCode> drawn = new AtomicReference<>();
            return idempotency
                    .run(key, request, work -> inviteCarer
                            .invite(work, caller, new PatientId(patientId), wish)
                            .map(outcome -> Answers.of(outcome, invited -> {
                                drawn.set(invited.code());
                                return created(patientId, InvitationView.withoutCode(invited.invitation()));
                            })))
                    .map(answer -> drawn.get() == null
                            ? answer
                            : created(patientId, answer.getEntity().with(drawn.get())));
        });
    }

    private static RestResponse<InvitationView> created(UUID patientId, InvitationView view) {
        return Answers.created("/api/circles/" + patientId + "/invitations/" + view.id(), view);
    }
}

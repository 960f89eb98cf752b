package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.circle.domain.InvitationCode;
import be.zorgkring.network.circle.usecase.AcceptInvitation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Operation(summary = "Brings the code of an invitation; the caller becomes a member. Needs Idempotency-Key")
    public Uni<Response> accept(@HeaderParam("Idempotency-Key") String key, @NotNull AcceptanceRequest request) {
        Caller caller = callers.get();
        return switch (request.read()) {
            case Checked.Flawed<InvitationCode>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<InvitationCode>(InvitationCode code) ->
                idempotency.once(key, request, work -> acceptInvitation
                        .in(work, caller, code)
                        .map(outcome -> outcome.fold(
                                joined -> Response.created(URI.create("/api/circles/"
                                                + joined.patient().value()))
                                        .tag(Etags.of(joined.version()))
                                        .entity(JoinedView.of(joined))
                                        .build(),
                                refusal -> CircleProblems.of(refusal).response())));
        };
    }
}

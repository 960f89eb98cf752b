package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.circle.domain.InvitationCode;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.InviteCarer;
import be.zorgkring.network.vocabulary.CodeLists;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The invitations of informal carers into a circle. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/circles/{patientId}/invitations")
@Tag(name = "circles")
@RolesAllowed("citizen")
public class InvitationsResource {

    private final Idempotency idempotency;
    private final CurrentCaller callers;
    private final CodeLists codes;
    private final InviteCarer inviteCarer;

    InvitationsResource(Idempotency idempotency, CurrentCaller callers, CodeLists codes, InviteCarer inviteCarer) {
        this.idempotency = idempotency;
        this.callers = callers;
        this.codes = codes;
        this.inviteCarer = inviteCarer;
    }

    @POST
    @Operation(summary = "Invites a carer; the person alone. The code is shown once. Needs Idempotency-Key")
    public Uni<Response> invite(
            @PathParam("patientId") UUID patientId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull InvitationRequest request) {
        Caller caller = callers.get();
        return switch (request.wish(codes.relationships())) {
            case Checked.Flawed<InviteCarer.Wish>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<InviteCarer.Wish>(InviteCarer.Wish wish) -> {
                // The answer is kept for a repeated request, and the code must be kept nowhere: it is added after.
                AtomicReference<InvitationCode> drawn = new AtomicReference<>();
                yield idempotency
                        .once(key, request, work -> inviteCarer
                                .in(work, caller, new PatientId(patientId), wish)
                                .map(outcome -> outcome.fold(
                                        invited -> {
                                            drawn.set(invited.code());
                                            return created(patientId, InvitationView.withoutCode(invited.invitation()));
                                        },
                                        refusal -> CircleProblems.of(refusal).response())))
                        .map(answer -> withCode(answer, drawn.get()));
            }
        };
    }

    private static Response created(UUID patientId, InvitationView view) {
        return Response.created(URI.create("/api/circles/" + patientId + "/invitations/" + view.id()))
                .entity(view)
                .build();
    }

    private static Response withCode(Response answer, InvitationCode drawn) {
        return drawn != null && answer.getEntity() instanceof InvitationView view
                ? Response.fromResponse(answer).entity(view.with(drawn)).build()
                : answer;
    }
}

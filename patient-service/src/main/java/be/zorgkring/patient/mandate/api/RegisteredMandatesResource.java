package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.Revocation;
import be.zorgkring.patient.mandate.usecase.RegisterMandate;
import be.zorgkring.patient.mandate.usecase.RegisterMandate.Registration;
import be.zorgkring.patient.mandate.usecase.RevokeMandate;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Mandates that are proven by a document, put down by who looks after the records. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/mandates")
@RolesAllowed("health-data-manager")
public class RegisteredMandatesResource {

    private final CurrentCaller callers;
    private final Idempotency idempotency;
    private final MandateReader reader;
    private final RegisterMandate registerMandate;
    private final RevokeMandate revokeMandate;

    RegisteredMandatesResource(
            CurrentCaller callers,
            Idempotency idempotency,
            MandateReader reader,
            RegisterMandate registerMandate,
            RevokeMandate revokeMandate) {
        this.callers = callers;
        this.idempotency = idempotency;
        this.reader = reader;
        this.registerMandate = registerMandate;
        this.revokeMandate = revokeMandate;
    }

    @POST
    @Operation(summary = "Register a mandate with its evidence; a parent's ends when the person comes of age")
    public Uni<Response> register(@HeaderParam("Idempotency-Key") String key, RegistrationRequest request) {
        Caller caller = callers.get();
        return switch (reader.registration(request)) {
            case Checked.Flawed<Registration>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Registration>(Registration registration) ->
                idempotency.once(key, caller.accountId(), request, work -> registerMandate
                        .run(work, caller, Uuid7.next(), registration)
                        .map(MandateAnswers::created));
        };
    }

    @POST
    @Path("/{mandateId}/revocation")
    @Operation(summary = "End a mandate that is proven to hold no more")
    public Uni<Response> revoke(
            @PathParam("mandateId") UUID mandateId,
            @HeaderParam("Idempotency-Key") String key,
            RevocationRequest request) {
        Caller caller = callers.get();
        return switch (RevocationRequest.read(request)) {
            case Checked.Flawed<Revocation.Reason>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Revocation.Reason>(Revocation.Reason reason) ->
                idempotency.once(key, caller.accountId(), List.of(mandateId, request), work -> revokeMandate
                        .run(work, caller, new MandateId(mandateId), reason)
                        .map(outcome -> MandateAnswers.answer(
                                outcome, revoked -> Response.noContent().build())));
        };
    }
}

package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.mandate.domain.Revocation;
import be.zorgkring.patient.mandate.usecase.RegisterMandate;
import be.zorgkring.patient.mandate.usecase.RegisterMandate.Registration;
import be.zorgkring.patient.mandate.usecase.RevokeMandate;
import be.zorgkring.patient.proposal.api.CurrentManager;
import be.zorgkring.patient.proposal.api.ProposalAnswers;
import be.zorgkring.patient.proposal.usecase.Propose;
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
    private final CurrentManager managers;
    private final Idempotency idempotency;
    private final MandateReader reader;
    private final RegisterMandate registerMandate;
    private final Propose propose;
    private final RevokeMandate revokeMandate;

    RegisteredMandatesResource(
            CurrentCaller callers,
            CurrentManager managers,
            Idempotency idempotency,
            MandateReader reader,
            RegisterMandate registerMandate,
            Propose propose,
            RevokeMandate revokeMandate) {
        this.callers = callers;
        this.managers = managers;
        this.idempotency = idempotency;
        this.reader = reader;
        this.registerMandate = registerMandate;
        this.propose = propose;
        this.revokeMandate = revokeMandate;
    }

    @POST
    @Operation(
            summary =
                    "Propose to register a mandate with its evidence; a second manager confirms it. A parent's ends when the person comes of age")
    public Uni<Response> register(@HeaderParam("Idempotency-Key") String key, RegistrationRequest request) {
        return switch (reader.registration(request)) {
            case Checked.Flawed<Registration>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Registration>(Registration registration) ->
                managers.then((caller, manager) -> idempotency.once(key, request, work -> registerMandate
                        .of(work, registration)
                        .chain(found -> found.map(wish ->
                                        propose.run(work, caller, manager, wish).map(ProposalAnswers::accepted))
                                .orElseGet(() -> Uni.createFrom()
                                        .item(Refusal.problem(MandateRefusal.PERSON_UNKNOWN)
                                                .response())))));
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
                idempotency.once(key, request, work -> revokeMandate
                        .run(work, caller, new MandateId(mandateId), reason)
                        .map(outcome -> MandateAnswers.answer(
                                outcome, revoked -> Response.noContent().build())));
        };
    }
}

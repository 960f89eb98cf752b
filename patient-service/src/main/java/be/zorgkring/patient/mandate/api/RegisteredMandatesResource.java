package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.mandate.usecase.RegisterMandate;
import be.zorgkring.patient.mandate.usecase.RevokeMandate;
import be.zorgkring.patient.proposal.api.CurrentManager;
import be.zorgkring.patient.proposal.api.ProposalAnswers;
import be.zorgkring.patient.proposal.api.ProposalView;
import be.zorgkring.patient.proposal.domain.ProposalRefusal;
import be.zorgkring.patient.proposal.usecase.Propose;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

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
    @ResponseStatus(202)
    @Operation(
            operationId = "proposeMandate",
            summary = "Propose to register a mandate with its evidence; a second manager confirms it. A parent's ends"
                    + " when the person comes of age")
    @Refuses(
            value = {MandateRefusal.class, ProposalRefusal.class},
            only = {
                "PERSON_DECEASED",
                "PERSON_UNKNOWN",
                "PERSON_OF_AGE",
                "MANDATE_TO_ONESELF",
                "MANDATEE_UNKNOWN",
                "ALREADY_MANDATED",
                "TOO_MANY_MANDATES",
                "ALREADY_PROPOSED",
                "OWN_INTEREST",
                "NUMBER_NOT_IN_TOKEN"
            })
    public Uni<RestResponse<ProposalView>> register(
            @HeaderParam("Idempotency-Key") String key, RegistrationRequest request) {
        return Answers.when(
                Answers.read(request, reader::registration),
                registration -> managers.then((caller, manager) -> idempotency.run(key, request, work -> registerMandate
                        .propose(work, registration)
                        .chain(outcome -> outcome.chain(proposed -> propose.propose(work, caller, manager, proposed)))
                        .map(ProposalAnswers::accepted))));
    }

    @POST
    @Path("/{mandateId}/revocation")
    @ResponseStatus(204)
    @Operation(operationId = "revokeMandate", summary = "End a mandate that is proven to hold no more")
    @Refuses(value = MandateRefusal.class, only = "NO_SUCH_MANDATE")
    public Uni<RestResponse<Void>> revoke(
            @PathParam("mandateId") UUID mandateId,
            @HeaderParam("Idempotency-Key") String key,
            RevocationRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, RevocationRequest::read),
                reason -> idempotency.run(key, request, work -> revokeMandate
                        .revoke(work, caller, new MandateId(mandateId), reason)
                        .map(outcome -> Answers.of(outcome, revoked -> RestResponse.noContent()))));
    }
}

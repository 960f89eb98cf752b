package be.zorgkring.patient.replacement.api;

import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.api.InszSettings;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import be.zorgkring.patient.proposal.api.CurrentManager;
import be.zorgkring.patient.proposal.api.ProposalAnswers;
import be.zorgkring.patient.proposal.api.ProposalView;
import be.zorgkring.patient.proposal.domain.ProposalRefusal;
import be.zorgkring.patient.proposal.usecase.Propose;
import be.zorgkring.patient.replacement.domain.ReplacementRefusal;
import be.zorgkring.patient.replacement.usecase.ReplaceInsz;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Another number for a person who is known. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/insz-replacements")
@RolesAllowed("health-data-manager")
public class ReplacementResource {

    private final CurrentManager managers;
    private final Idempotency idempotency;
    private final Propose propose;
    private final Clock clock;
    private final UnissuedSerials unissued;

    ReplacementResource(
            CurrentManager managers, Idempotency idempotency, Propose propose, Clock clock, InszSettings settings) {
        this.managers = managers;
        this.idempotency = idempotency;
        this.propose = propose;
        this.clock = clock;
        this.unissued = settings.unissuedSerials();
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "proposeInszReplacement",
            summary = "Propose another number for a person; a second manager confirms it, and every account is linked"
                    + " anew")
    @Refuses(
            value = {ReplacementRefusal.class, ProposalRefusal.class},
            only = {
                "RECORD_UNKNOWN",
                "RECORD_RETIRED",
                "INSZ_CURRENT_ALREADY",
                "INSZ_BELONGS_TO_OTHER",
                "ALREADY_PROPOSED",
                "OWN_INTEREST",
                "NUMBER_NOT_IN_TOKEN"
            })
    public Uni<RestResponse<ProposalView>> replace(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ReplacementRequest request) {
        LocalDate today = BelgianCalendar.day(clock.instant());
        return Answers.when(
                Answers.read(request, body -> body.read(unissued, today)),
                replacement -> managers.then((caller, manager) -> idempotency.run(key, request, work -> propose.propose(
                                work, caller, manager, ReplaceInsz.proposed(new PatientId(id), replacement))
                        .map(ProposalAnswers::accepted))));
    }
}

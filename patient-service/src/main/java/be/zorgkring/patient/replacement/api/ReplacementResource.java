package be.zorgkring.patient.replacement.api;

import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.api.InszSettings;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import be.zorgkring.patient.person.domain.InszReplacement;
import be.zorgkring.patient.proposal.api.CurrentManager;
import be.zorgkring.patient.proposal.api.ProposalAnswers;
import be.zorgkring.patient.proposal.domain.Proposed;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
    @Operation(
            summary =
                    "Propose another number for a person; a second manager confirms it, and every account is linked anew")
    public Uni<Response> replace(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ReplacementRequest request) {
        return switch (ReplacementRequest.read(request, unissued, BelgianCalendar.day(clock.instant()))) {
            case Checked.Flawed<InszReplacement>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<InszReplacement>(InszReplacement replacement) ->
                managers.then((caller, manager) -> idempotency.once(key, request, work -> propose.run(
                                work, caller, manager, new Proposed.NumberReplacement(new PatientId(id), replacement))
                        .map(ProposalAnswers::accepted)));
        };
    }
}

package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import be.zorgkring.patient.person.domain.InszReplacement;
import be.zorgkring.patient.person.usecase.IncludedMeanwhile;
import be.zorgkring.patient.person.usecase.ReplaceInsz;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Another number for a person who is known. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/insz-replacements")
@RolesAllowed("health-data-manager")
public class ReplacementResource {

    private static final int MOST_TRIES = 3;

    private final CurrentCaller callers;
    private final Idempotency idempotency;
    private final ReplaceInsz replaceInsz;
    private final Clock clock;
    private final UnissuedSerials unissued;

    ReplacementResource(
            CurrentCaller callers,
            Idempotency idempotency,
            ReplaceInsz replaceInsz,
            Clock clock,
            InszSettings settings) {
        this.callers = callers;
        this.idempotency = idempotency;
        this.replaceInsz = replaceInsz;
        this.clock = clock;
        this.unissued = settings.unissuedSerials();
    }

    /** @param since from when it is the person's number */
    record ReplacedView(UUID patientId, String reason, Instant since) {}

    @POST
    @Operation(summary = "Give a person another number; the former ones go on finding the record")
    public Uni<Response> replace(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ReplacementRequest request) {
        Caller caller = callers.get();
        return switch (ReplacementRequest.read(request, unissued, BelgianCalendar.day(clock.instant()))) {
            case Checked.Flawed<InszReplacement>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<InszReplacement>(InszReplacement replacement) ->
                idempotency
                        .once(
                                key,
                                caller.accountId(),
                                List.of(id, request),
                                work -> replace(work, caller, new PatientId(id), replacement))
                        .onFailure(IncludedMeanwhile.class)
                        .retry()
                        .atMost(MOST_TRIES);
        };
    }

    private Uni<Response> replace(Work work, Caller caller, PatientId id, InszReplacement replacement) {
        return replaceInsz
                .run(work, caller, id, replacement)
                .map(outcome -> outcome.fold(
                        since -> Response.status(Response.Status.CREATED)
                                .entity(new ReplacedView(
                                        id.value(), replacement.reason().code(), since))
                                .build(),
                        refusal -> Refusal.problem(refusal).response()));
    }
}

package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.api.EmergencyRequest.Plea;
import be.zorgkring.patient.emergency.usecase.CloseEmergencyAccess;
import be.zorgkring.patient.emergency.usecase.OpenEmergencyAccess;
import be.zorgkring.patient.emergency.usecase.ReadEmergencyAccesses;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The emergency accesses to one record: professionals open them, the person sees and ends them. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/emergency-accesses")
public class OwnEmergencyAccessResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final OpenEmergencyAccess openEmergencyAccess;
    private final ReadEmergencyAccesses readEmergencyAccesses;
    private final CloseEmergencyAccess closeEmergencyAccess;
    private final EmergencyPages pages;

    OwnEmergencyAccessResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            OpenEmergencyAccess openEmergencyAccess,
            ReadEmergencyAccesses readEmergencyAccesses,
            CloseEmergencyAccess closeEmergencyAccess,
            EmergencyPages pages) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.openEmergencyAccess = openEmergencyAccess;
        this.readEmergencyAccesses = readEmergencyAccesses;
        this.closeEmergencyAccess = closeEmergencyAccess;
        this.pages = pages;
    }

    @POST
    @Operation(summary = "Open a record in an emergency, to read for at most four hours; the person is told at once")
    public Uni<Response> open(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, EmergencyRequest request) {
        Caller caller = callers.get();
        return switch (EmergencyRequest.read(request)) {
            case Checked.Flawed<Plea>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Plea>(Plea plea) ->
                idempotency.once(key, request, work -> openEmergencyAccess
                        .run(work, caller, new PatientId(id), plea.reason(), plea.text())
                        .map(EmergencyAnswers::opened));
        };
    }

    @GET
    @Operation(summary = "Who opened one's own record in an emergency, newest first, in words by Accept-Language")
    public Uni<Response> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Optional<UUID> before = Page.key(cursor, Rules::uuid);
        int most = Page.limit(limit);
        return unitOfWork
                .run(work -> readEmergencyAccesses.run(work, caller, new PatientId(id), before, most))
                .map(outcome ->
                        outcome.fold(entries -> pages.toPerson(entries, most, language), refused -> Problem.of(refused)
                                .response()));
    }

    @DELETE
    @Path("/{emergencyAccessId}")
    @Operation(summary = "End an emergency access to one's own record before its time")
    public Uni<Response> close(@PathParam("id") UUID id, @PathParam("emergencyAccessId") UUID emergencyAccessId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> closeEmergencyAccess.run(work, caller, new PatientId(id), emergencyAccessId))
                .map(outcome -> EmergencyAnswers.of(
                        outcome, closed -> Response.noContent().build()));
    }
}

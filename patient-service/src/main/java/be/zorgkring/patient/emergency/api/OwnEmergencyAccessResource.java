package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;
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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

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
    @ResponseStatus(201)
    @Operation(
            operationId = "openRecordInEmergency",
            summary = "Open a record in an emergency, to read for at most four hours; the person is notified at once")
    @Refuses(
            value = {EmergencyRefusal.class, AccessRefusal.class},
            only = {
                "EMERGENCY_ACCESS_REFUSED",
                "HAS_ACCESS_ALREADY",
                "EMERGENCY_ACCESS_HELD_BACK",
                "ACCESS_STATE_STALE",
                "TOO_MANY_RECORDS"
            })
    public Uni<RestResponse<OpenedView>> open(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, EmergencyRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, EmergencyRequest::read),
                plea -> idempotency.run(key, request, work -> openEmergencyAccess
                        .open(work, caller, new PatientId(id), plea.reason(), plea.text())
                        .map(OpenedView::answer)));
    }

    @GET
    @Operation(
            operationId = "listOwnEmergencyAccesses",
            summary = "Who opened one's own record in an emergency, newest first, in words by Accept-Language")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<EmergencyAccessView>>> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return Answers.when(PageRequest.read(cursor, limit, Rules::uuid), asked -> unitOfWork
                .run(work -> readEmergencyAccesses.list(work, caller, new PatientId(id), asked.after(), asked.rows()))
                .map(outcome -> Answers.of(outcome, entries -> pages.toPerson(entries, asked, language))));
    }

    @DELETE
    @Path("/{emergencyAccessId}")
    @ResponseStatus(204)
    @Operation(
            operationId = "closeEmergencyAccess",
            summary = "End an emergency access to one's own record before its time")
    @Refuses(
            value = {EmergencyRefusal.class, AccessRefusal.class},
            only = {"NO_SUCH_EMERGENCY_ACCESS", "ACCESS_REFUSED", "ACCESS_STATE_STALE", "TOO_MANY_RECORDS"})
    public Uni<RestResponse<Void>> close(
            @PathParam("id") UUID id, @PathParam("emergencyAccessId") UUID emergencyAccessId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> closeEmergencyAccess.close(work, caller, new PatientId(id), emergencyAccessId))
                .map(outcome -> Answers.of(outcome, closed -> RestResponse.noContent()));
    }
}

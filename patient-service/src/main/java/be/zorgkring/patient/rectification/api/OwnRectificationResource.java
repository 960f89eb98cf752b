package be.zorgkring.patient.rectification.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.rectification.domain.RectificationRefusal;
import be.zorgkring.patient.rectification.usecase.AskRectification;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What a person says is wrong in their record; only they and who acts for them ask. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/rectifications")
public class OwnRectificationResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final AskRectification askRectification;

    OwnRectificationResource(
            CurrentCaller callers, UnitOfWork unitOfWork, Idempotency idempotency, AskRectification askRectification) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.askRectification = askRectification;
    }

    record RectificationIdView(UUID rectificationId) {}

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "askRectification", summary = "Ask that something in one's own record is put right")
    @Refuses(
            value = {RectificationRefusal.class, AccessRefusal.class},
            only = {"TOO_MANY_RECTIFICATIONS", "ACCESS_REFUSED", "ACCESS_STATE_STALE", "TOO_MANY_RECORDS"})
    public Uni<RestResponse<RectificationIdView>> ask(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, RectificationRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, RectificationRequest::read),
                wish -> idempotency.run(key, request, work -> askRectification
                        .ask(work, caller, new PatientId(id), wish)
                        .map(outcome -> Answers.of(
                                outcome,
                                asked -> Answers.created(
                                        "/api/patients/" + asked.patientId().value() + "/rectifications",
                                        new RectificationIdView(asked.id()))))));
    }

    @GET
    @Operation(
            operationId = "listOwnRectifications",
            summary = "What was asked and what became of it, newest first, by page")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<RectificationView>>> list(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        return Answers.when(PageRequest.read(cursor, limit, Rules::uuid), asked -> unitOfWork
                .run(work -> askRectification.list(work, caller, new PatientId(id), asked.after(), asked.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        found -> Answers.page(found, asked, each -> each.id().toString(), RectificationView::of))));
    }
}

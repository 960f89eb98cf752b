package be.zorgkring.patient.rectification.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.rectification.domain.RectificationRefusal;
import be.zorgkring.patient.rectification.domain.RectificationStatus;
import be.zorgkring.patient.rectification.usecase.DecideRectification;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** The queue of what people ask to be put right, for health data managers. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/rectifications")
@RolesAllowed("health-data-manager")
public class RectificationResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final DecideRectification decideRectification;
    private final Clock clock;

    RectificationResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            DecideRectification decideRectification,
            Clock clock) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.decideRectification = decideRectification;
        this.clock = clock;
    }

    record DecidedView(UUID rectificationId, RectificationStatus state) {}

    @GET
    @Operation(
            operationId = "listRectifications",
            summary = "Requests in a state, oldest first, by page; each person reads that theirs was looked at")
    public Uni<RestResponse<Page<RectificationView>>> list(
            @QueryParam("state") @Schema(implementation = RectificationStatus.class) @DefaultValue("open") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        Fields fields = new Fields();
        RectificationStatus wanted = fields.take("state", Coded.read(RectificationStatus.class, state));
        PageRequest<UUID> page = fields.take("", PageRequest.read(cursor, limit, Rules::uuid));
        return Answers.when(fields.sound(() -> page), asked -> unitOfWork
                .run(work -> decideRectification.list(work, caller, wanted, asked.after(), asked.rows(), asked.limit()))
                .map(found -> Answers.page(found, asked, each -> each.id().toString(), RectificationView::of)));
    }

    @POST
    @Path("/{id}/decision")
    @Operation(
            operationId = "decideRectification",
            summary = "Accept a request, with the right value of an identity field, or refuse it, with the reason")
    @Refuses(
            value = RectificationRefusal.class,
            only = {
                "RECTIFICATION_UNKNOWN",
                "RECTIFICATION_DECIDED",
                "CORRECTION_DOES_NOT_FIT",
                "BORN_AFTER_WHAT_IS_RECORDED",
                "OWN_INTEREST"
            })
    public Uni<RestResponse<DecidedView>> decide(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, DecisionRequest request) {
        Caller caller = callers.get();
        LocalDate today = BelgianCalendar.day(clock.instant());
        return Answers.when(
                Answers.read(request, body -> body.read(today)),
                verdict -> idempotency.run(key, request, work -> decideRectification
                        .decide(work, caller, id, verdict)
                        .map(outcome -> Answers.of(
                                outcome,
                                decided -> RestResponse.ok(new DecidedView(
                                        decided.id(), decided.state().status()))))));
    }
}

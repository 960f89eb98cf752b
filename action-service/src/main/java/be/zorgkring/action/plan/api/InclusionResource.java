package be.zorgkring.action.plan.api;

import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.usecase.StartAction;
import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The people in an action. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/actions/{id}/inclusions")
@Tag(name = "actions")
class InclusionResource {

    private final StartAction start;
    private final Idempotency idempotency;
    private final CurrentCaller callers;

    InclusionResource(StartAction start, Idempotency idempotency, CurrentCaller callers) {
        this.start = start;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @POST
    @RolesAllowed("citizen")
    @ResponseStatus(201)
    @Operation(
            operationId = "startAction",
            summary = "Takes a person into the action: the inclusion, its goal and its tasks, all or nothing")
    @Refuses(
            value = {PlanRefusal.class, AccessRefusal.class},
            only = {
                "ACTION_UNKNOWN",
                "ACTION_NOT_RUNNING",
                "NOT_TAKING_PART",
                "DECLINED_BY_PERSON",
                "CRITERION_UNKNOWN",
                "ALREADY_IN_ACTION",
                "PLAN_FULL"
            })
    public Uni<RestResponse<StartedView>> start(
            @PathParam("id") UUID action, @HeaderParam("Idempotency-Key") String key, PlanRequests.Inclusion body) {
        Caller starter = callers.get();
        return Answers.when(
                Answers.read(body, PlanRequests.Inclusion::read),
                wish -> idempotency.run(key, body, work -> start.start(
                                work, starter, new ActionId(action), wish.patient(), wish.criterion())
                        .map(PlanAnswers::started)));
    }
}

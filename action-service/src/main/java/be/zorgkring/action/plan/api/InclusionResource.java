package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.plan.domain.Verdict;
import be.zorgkring.action.plan.usecase.StartAction;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The people in an action. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/actions/{id}/inclusions")
class InclusionResource {

    private final StartAction start;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    InclusionResource(StartAction start, Idempotency idempotency, CurrentCaller caller) {
        this.start = start;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** Takes a person into the action: the inclusion, its goal and its tasks, all or nothing. */
    @POST
    @RolesAllowed("citizen")
    public Uni<Response> start(
            @PathParam("id") UUID action, @HeaderParam("Idempotency-Key") String key, PlanRequests.Inclusion body) {
        Caller starter = caller.get();
        PlanRequests.Inclusion.Wish wish = Answers.read(body, PlanRequests.Inclusion::read);
        return idempotency.once(
                key, body, work -> start.start(work, starter, new ActionId(action), wish.patient(), wish.criterion())
                        .map(outcome -> outcome.fold(InclusionResource::started, refusal -> PlanProblems.of(refusal)
                                .response())));
    }

    private static Response started(Verdict.Changed changed) {
        return Response.status(201)
                .header("Location", "/api/plans/" + changed.plan().patient().value())
                .tag(Etags.of(changed.plan().version()))
                .entity(StartedView.of(changed))
                .build();
    }
}

package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.IdView;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.usecase.CancelTask;
import be.zorgkring.action.plan.usecase.CompleteTask;
import be.zorgkring.action.plan.usecase.ReassignTask;
import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What can happen to one task. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/plans/{patientId}/tasks/{taskId}")
@Tag(name = "plans")
@RolesAllowed("citizen")
class OneTaskResource {

    private final CompleteTask complete;
    private final CancelTask cancel;
    private final ReassignTask reassign;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller callers;

    OneTaskResource(
            CompleteTask complete,
            CancelTask cancel,
            ReassignTask reassign,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            CurrentCaller callers) {
        this.complete = complete;
        this.cancel = cancel;
        this.reassign = reassign;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @POST
    @Path("completion")
    @Operation(operationId = "completeTask", summary = "The owner of a task says that it is done")
    @Refuses(
            value = {PlanRefusal.class, AccessRefusal.class},
            only = {"TASK_UNKNOWN", "NOT_THE_OWNER", "TASK_ALREADY_DONE", "TASK_CANCELLED"})
    public Uni<RestResponse<IdView>> complete(
            @PathParam("patientId") UUID patient,
            @PathParam("taskId") UUID task,
            @HeaderParam("Idempotency-Key") String key,
            PlanRequests.Completion body) {
        Caller by = callers.get();
        PlanRequests.Completion completion = body == null ? new PlanRequests.Completion(null) : body;
        return Answers.when(
                completion.read(),
                note -> idempotency.run(key, completion, work -> complete.complete(
                                work, by, new PatientId(patient), new TaskId(task), note)
                        .map(PlanAnswers::done)));
    }

    @POST
    @Path("cancellation")
    @Operation(
            operationId = "cancelTask",
            summary = "Takes a task back, for a reason that stays in the plan; needs If-Match")
    @Refuses(
            value = {PlanRefusal.class, AccessRefusal.class},
            only = {"TASK_UNKNOWN", "TASK_ALREADY_DONE", "TASK_CANCELLED"})
    public Uni<RestResponse<IdView>> cancel(
            @PathParam("patientId") UUID patient,
            @PathParam("taskId") UUID task,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            PlanRequests.Cancellation body) {
        Caller by = callers.get();
        return Answers.when(
                Answers.read(body, PlanRequests.Cancellation::read),
                reason -> idempotency.run(key, body, work -> cancel.cancel(
                                work, by, new PatientId(patient), IfMatch.required(ifMatch), new TaskId(task), reason)
                        .map(PlanAnswers::done)));
    }

    @PUT
    @Operation(operationId = "reassignTask", summary = "Gives a task another owner or another day; needs If-Match")
    @Refuses(
            value = {PlanRefusal.class, AccessRefusal.class},
            only = {"TASK_UNKNOWN", "OWNER_NOT_IN_CIRCLE", "TASK_ALREADY_DONE", "TASK_CANCELLED", "DUE_IN_THE_PAST"})
    public Uni<RestResponse<IdView>> reassign(
            @PathParam("patientId") UUID patient,
            @PathParam("taskId") UUID task,
            @HeaderParam("If-Match") String ifMatch,
            PlanRequests.TaskChange body) {
        Caller by = callers.get();
        return Answers.when(Answers.read(body, PlanRequests.TaskChange::read), wish -> unitOfWork
                .run(work -> reassign.reassign(
                        work,
                        by,
                        new PatientId(patient),
                        IfMatch.required(ifMatch),
                        new TaskId(task),
                        wish.owner(),
                        wish.due()))
                .map(PlanAnswers::done));
    }
}

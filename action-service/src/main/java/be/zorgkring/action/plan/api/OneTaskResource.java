package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.api.IfMatch;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.usecase.CancelTask;
import be.zorgkring.action.plan.usecase.CompleteTask;
import be.zorgkring.action.plan.usecase.ReassignTask;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;

/** What can happen to one task. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/plans/{patientId}/tasks/{taskId}")
@RolesAllowed("citizen")
class OneTaskResource {

    private final CompleteTask complete;
    private final CancelTask cancel;
    private final ReassignTask reassign;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    OneTaskResource(
            CompleteTask complete,
            CancelTask cancel,
            ReassignTask reassign,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.complete = complete;
        this.cancel = cancel;
        this.reassign = reassign;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** The owner says that it is done. */
    @POST
    @Path("completion")
    public Uni<Response> complete(
            @PathParam("patientId") UUID patient,
            @PathParam("taskId") UUID task,
            @HeaderParam("Idempotency-Key") String key,
            PlanRequests.Completion body) {
        Caller by = caller.get();
        PlanRequests.Completion told = body == null ? new PlanRequests.Completion(null) : body;
        Optional<String> note = Answers.sound(told.read());
        return idempotency.once(
                key, told, work -> complete.complete(work, by, new PatientId(patient), new TaskId(task), note)
                        .map(outcome -> outcome.fold(PlanAnswers::done, refusal -> PlanProblems.of(refusal)
                                .response())));
    }

    /** Takes the task back, for a reason that stays in the plan. */
    @POST
    @Path("cancellation")
    public Uni<Response> cancel(
            @PathParam("patientId") UUID patient,
            @PathParam("taskId") UUID task,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            PlanRequests.Cancellation body) {
        Caller by = caller.get();
        String reason = Answers.read(body, PlanRequests.Cancellation::read);
        return switch (IfMatch.required(ifMatch)) {
            case Outcome.Refused<LongPredicate, Problem>(Problem problem) -> Answers.refused(problem);
            case Outcome.Done<LongPredicate, Problem>(LongPredicate seen) ->
                idempotency.once(key, body, work -> cancel.cancel(
                                work, by, new PatientId(patient), seen, new TaskId(task), reason)
                        .map(outcome -> outcome.fold(PlanAnswers::done, refusal -> PlanProblems.of(refusal)
                                .response())));
        };
    }

    /** Gives the task another owner or another day. */
    @PUT
    public Uni<Response> reassign(
            @PathParam("patientId") UUID patient,
            @PathParam("taskId") UUID task,
            @HeaderParam("If-Match") String ifMatch,
            PlanRequests.TaskChange body) {
        Caller by = caller.get();
        PlanRequests.TaskChange.Wish wish = Answers.read(body, PlanRequests.TaskChange::read);
        return switch (IfMatch.required(ifMatch)) {
            case Outcome.Refused<LongPredicate, Problem>(Problem problem) -> Answers.refused(problem);
            case Outcome.Done<LongPredicate, Problem>(LongPredicate seen) ->
                unitOfWork
                        .run(work -> reassign.reassign(
                                work, by, new PatientId(patient), seen, new TaskId(task), wish.owner(), wish.due()))
                        .map(outcome -> outcome.fold(PlanAnswers::done, refusal -> PlanProblems.of(refusal)
                                .response()));
        };
    }
}

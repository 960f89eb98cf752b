package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.IdView;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.usecase.PlanTask;
import be.zorgkring.action.plan.usecase.ReadPlan;
import be.zorgkring.action.plan.usecase.TaskFilter;
import be.zorgkring.action.plan.usecase.Tasks;
import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.IfMatch;
import be.zorgkring.kernel.http.Languages;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.kernel.vocabulary.Language;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The tasks of a care plan, as a list and to add to. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/plans/{patientId}/tasks")
@Tag(name = "plans")
class TaskResource {

    private final ReadPlan read;
    private final PlanTask planTask;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller callers;

    TaskResource(
            ReadPlan read, PlanTask planTask, UnitOfWork unitOfWork, Idempotency idempotency, CurrentCaller callers) {
        this.read = read;
        this.planTask = planTask;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary =
                    "The tasks of a care plan, what is due first at the top; the open ones unless status says otherwise")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<TaskView>>> list(
            @PathParam("patientId") UUID patient,
            @QueryParam("status") @Schema(implementation = TaskFilter.class) String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Caller reader = callers.get();
        Fields fields = new Fields();
        TaskFilter wanted = fields.maybe("status", status, raw -> Coded.read(TaskFilter.class, raw));
        TaskFilter filter = wanted == null ? TaskFilter.OPEN : wanted;
        PageRequest<Tasks.Position> page = fields.take("", PageRequest.read(cursor, limit, TaskResource::position));
        return Answers.when(fields.sound(() -> page), asked -> unitOfWork
                .run(work -> read.listTasks(work, reader, new PatientId(patient), filter, asked.after(), asked.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        tasks -> Answers.page(
                                tasks,
                                asked,
                                task -> task.due() + "_" + task.id().value(),
                                task -> TaskView.of(task, language)))));
    }

    @POST
    @RolesAllowed("citizen")
    @ResponseStatus(201)
    @Operation(
            operationId = "planTask",
            summary = "Adds a task; with If-Match only to the version that the caller read")
    @Refuses(
            value = {PlanRefusal.class, AccessRefusal.class},
            only = {"GOAL_UNKNOWN", "OWNER_NOT_IN_CIRCLE", "DUE_IN_THE_PAST", "PLAN_FULL"})
    public Uni<RestResponse<IdView>> plan(
            @PathParam("patientId") UUID patient,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            PlanRequests.NewTask body) {
        Caller by = callers.get();
        return Answers.when(
                Answers.read(body, PlanRequests.NewTask::read),
                wish -> idempotency.run(key, body, work -> planTask.plan(
                                work, by, new PatientId(patient), IfMatch.optional(ifMatch), wish)
                        .map(PlanAnswers::created)));
    }

    private static Checked<Tasks.Position> position(String key) {
        String[] parts = key.split("_", 2);
        return Moments.day(parts[0])
                .then(due -> Rules.uuid(parts[parts.length - 1]).map(id -> new Tasks.Position(due, new TaskId(id))));
    }
}

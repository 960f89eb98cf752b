package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.api.IfMatch;
import be.zorgkring.action.api.Languages;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.usecase.PlanTask;
import be.zorgkring.action.plan.usecase.ReadPlan;
import be.zorgkring.action.plan.usecase.TaskList;
import be.zorgkring.action.vocabulary.Language;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
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
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;

/** The tasks of a care plan, as a list and to add to. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/plans/{patientId}/tasks")
class TaskResource {

    private final ReadPlan read;
    private final PlanTask planTask;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    TaskResource(
            ReadPlan read, PlanTask planTask, UnitOfWork unitOfWork, Idempotency idempotency, CurrentCaller caller) {
        this.read = read;
        this.planTask = planTask;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** What is due first at the top; {@code status} is open (default), done, cancelled or all. */
    @GET
    public Uni<Response> list(
            @PathParam("patientId") UUID patient,
            @QueryParam("status") String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Caller reader = caller.get();
        TaskList.Filter filter = Answers.sound(filter(status));
        Optional<TaskList.Position> after = Page.key(cursor, TaskResource::position);
        int size = Page.limit(limit);
        return unitOfWork
                .run(work -> read.tasks(work, reader, new PatientId(patient), filter, after, size + 1))
                .map(outcome -> outcome.fold(
                        tasks -> Response.ok(Page.of(
                                        tasks.stream()
                                                .map(task -> TaskView.of(task, language))
                                                .toList(),
                                        size,
                                        view -> view.due() + "_" + view.taskId()))
                                .build(),
                        refusal -> PlanProblems.of(refusal).response()));
    }

    /** Adds a task; with {@code If-Match} only to the version that the caller saw. */
    @POST
    @RolesAllowed("citizen")
    public Uni<Response> plan(
            @PathParam("patientId") UUID patient,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            PlanRequests.NewTask body) {
        Caller by = caller.get();
        PlanTask.Wish wish = Answers.read(body, PlanRequests.NewTask::read);
        LongPredicate seen = IfMatch.optional(ifMatch);
        return idempotency.once(key, body, work -> planTask.plan(work, by, new PatientId(patient), seen, wish)
                .map(outcome -> outcome.fold(PlanAnswers::created, refusal -> PlanProblems.of(refusal)
                        .response())));
    }

    private static Checked<TaskList.Filter> filter(String status) {
        return switch (status) {
            case null -> Checked.sound(TaskList.Filter.OPEN);
            case "open", "done", "cancelled", "all" ->
                Checked.sound(TaskList.Filter.valueOf(status.toUpperCase(Locale.ROOT)));
            default -> Checked.flawed("status", Flaw.UNKNOWN_CODE);
        };
    }

    private static Checked<TaskList.Position> position(String key) {
        String[] parts = key.split("_", 2);
        return Rules.day(parts[0])
                .then(due -> Rules.uuid(parts[parts.length - 1]).map(id -> new TaskList.Position(due, new TaskId(id))));
    }
}

package be.zorgkring.patient.lifegoal.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.IfMatch;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.LifeGoalRefusal;
import be.zorgkring.patient.lifegoal.domain.Rank;
import be.zorgkring.patient.lifegoal.usecase.ReadLifeGoals;
import be.zorgkring.patient.lifegoal.usecase.RecordLifeGoal;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What matters to the person, in their own words. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/life-goals")
public class LifeGoalResource {

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final ReadLifeGoals readLifeGoals;
    private final RecordLifeGoal recordLifeGoal;

    LifeGoalResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            ReadLifeGoals readLifeGoals,
            RecordLifeGoal recordLifeGoal) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.readLifeGoals = readLifeGoals;
        this.recordLifeGoal = recordLifeGoal;
    }

    record LifeGoalIdView(UUID lifeGoalId) {}

    @GET
    @Operation(operationId = "listLifeGoals", summary = "Life goals, the most important first, by page")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<LifeGoalView>>> list(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        return Answers.when(PageRequest.read(cursor, limit, Rank::read), page -> unitOfWork
                .run(work -> readLifeGoals.list(work, caller, new PatientId(id), page.after(), page.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        goals -> Answers.page(goals, page, goal -> Rank.of(goal).key(), LifeGoalView::of))));
    }

    @GET
    @Path("/{lifeGoalId}")
    @Operation(operationId = "showLifeGoal", summary = "One life goal")
    @Refuses(
            value = {AccessRefusal.class, LifeGoalRefusal.class},
            only = "NO_SUCH_LIFE_GOAL")
    public Uni<RestResponse<LifeGoalView>> show(@PathParam("id") UUID id, @PathParam("lifeGoalId") UUID lifeGoalId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> readLifeGoals.show(work, caller, new PatientId(id), lifeGoalId))
                .map(LifeGoalResource::answer);
    }

    @GET
    @Path("/{lifeGoalId}/history")
    @Operation(
            operationId = "listLifeGoalVersions",
            summary = "Every version of a life goal and who wrote it, newest first, by page")
    @Refuses(
            value = {AccessRefusal.class, LifeGoalRefusal.class},
            only = "NO_SUCH_LIFE_GOAL")
    public Uni<RestResponse<Page<LifeGoalView>>> history(
            @PathParam("id") UUID id,
            @PathParam("lifeGoalId") UUID lifeGoalId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        return Answers.when(PageRequest.read(cursor, limit, LifeGoalResource::version), page -> unitOfWork
                .run(work ->
                        readLifeGoals.history(work, caller, new PatientId(id), lifeGoalId, page.after(), page.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        versions -> Answers.page(
                                versions, page, goal -> Long.toString(goal.version()), LifeGoalView::of))));
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "recordLifeGoal", summary = "Record what matters to the person")
    @Refuses(
            value = {AccessRefusal.class, LifeGoalRefusal.class},
            only = "TOO_MANY_LIFE_GOALS")
    public Uni<RestResponse<LifeGoalIdView>> record(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, LifeGoalRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, LifeGoalRequest::readNew),
                wish -> idempotency.run(key, request, work -> recordLifeGoal
                        .record(work, caller, new PatientId(id), wish)
                        .map(outcome -> Answers.of(
                                outcome,
                                goal -> Answers.created(
                                        "/api/patients/" + id + "/life-goals/" + goal.id(),
                                        new LifeGoalIdView(goal.id()),
                                        goal.version())))));
    }

    @PUT
    @Path("/{lifeGoalId}")
    @Operation(operationId = "changeLifeGoal", summary = "Change a life goal, or record that it is reached or let go")
    @Refuses(
            value = {AccessRefusal.class, LifeGoalRefusal.class},
            only = {"NO_SUCH_LIFE_GOAL", "LIFE_GOAL_MOVE_NOT_LEGAL"})
    public Uni<RestResponse<LifeGoalView>> change(
            @PathParam("id") UUID id,
            @PathParam("lifeGoalId") UUID lifeGoalId,
            @HeaderParam("If-Match") String ifMatch,
            LifeGoalRequest request) {
        Caller caller = callers.get();
        return Answers.when(Answers.read(request, LifeGoalRequest::read), wish -> unitOfWork
                .run(work -> recordLifeGoal.change(
                        work, caller, new PatientId(id), lifeGoalId, IfMatch.required(ifMatch), wish))
                .map(LifeGoalResource::answer));
    }

    private static RestResponse<LifeGoalView> answer(Outcome<LifeGoal> outcome) {
        return Answers.of(outcome, goal -> Answers.tagged(LifeGoalView.of(goal), goal.version()));
    }

    private static Checked<Long> version(String key) {
        return Rules.shaped(key, VERSION, key.length()).map(Long::valueOf);
    }
}

package be.zorgkring.patient.lifegoal.api;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.api.Answers;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.Answer;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.Rank;
import be.zorgkring.patient.lifegoal.usecase.ReadLifeGoals;
import be.zorgkring.patient.lifegoal.usecase.TellLifeGoal;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What matters to the person, in their own words. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/life-goals")
public class LifeGoalResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final ReadLifeGoals readLifeGoals;
    private final TellLifeGoal tellLifeGoal;

    LifeGoalResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            ReadLifeGoals readLifeGoals,
            TellLifeGoal tellLifeGoal) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.readLifeGoals = readLifeGoals;
        this.tellLifeGoal = tellLifeGoal;
    }

    record LifeGoalIdView(UUID lifeGoalId) {}

    @GET
    @Operation(summary = "Life goals, the most important first, by page")
    public Uni<Response> list(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        int most = Page.limit(limit);
        Optional<Rank> after = Page.key(cursor, Rank::read);
        return unitOfWork
                .run(work -> readLifeGoals.list(work, caller, new PatientId(id), after, most + 1))
                .map(answer -> page(answer, most, goal -> Rank.of(goal).key()));
    }

    @GET
    @Path("/{lifeGoalId}")
    @Operation(summary = "One life goal")
    public Uni<Response> one(@PathParam("id") UUID id, @PathParam("lifeGoalId") UUID lifeGoalId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> readLifeGoals.one(work, caller, new PatientId(id), lifeGoalId))
                .map(answer -> Answers.response(answer, null, LifeGoalResource::tagged));
    }

    @GET
    @Path("/{lifeGoalId}/history")
    @Operation(summary = "Every version of a life goal and who wrote it, newest first, by page")
    public Uni<Response> history(
            @PathParam("id") UUID id,
            @PathParam("lifeGoalId") UUID lifeGoalId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        int most = Page.limit(limit);
        Optional<Long> before = Page.key(cursor, LifeGoalResource::version);
        return unitOfWork
                .run(work -> readLifeGoals.history(work, caller, new PatientId(id), lifeGoalId, before, most + 1))
                .map(answer -> page(answer, most, goal -> Long.toString(goal.version())));
    }

    @POST
    @Operation(summary = "Tell what matters to the person")
    public Uni<Response> tell(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, LifeGoalRequest request) {
        Caller caller = callers.get();
        UUID lifeGoalId = Uuid7.next();
        return switch (LifeGoalRequest.readNew(request)) {
            case Checked.Flawed<LifeGoal.Wish>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<LifeGoal.Wish>(LifeGoal.Wish wish) ->
                idempotency.once(key, request, work -> tellLifeGoal
                        .tell(work, caller, new PatientId(id), lifeGoalId, wish)
                        .map(answer -> Answers.response(answer, null, goal -> Response.created(
                                        URI.create("/api/patients/" + id + "/life-goals/" + lifeGoalId))
                                .tag(Etags.of(goal.version()))
                                .entity(new LifeGoalIdView(lifeGoalId))
                                .build())));
        };
    }

    @PUT
    @Path("/{lifeGoalId}")
    @Operation(summary = "Change a life goal, or tell that it is reached or let go")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @PathParam("lifeGoalId") UUID lifeGoalId,
            @HeaderParam("If-Match") String ifMatch,
            LifeGoalRequest request) {
        Caller caller = callers.get();
        return switch (LifeGoalRequest.read(request)) {
            case Checked.Flawed<LifeGoal.Wish>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<LifeGoal.Wish>(LifeGoal.Wish wish) ->
                unitOfWork
                        .run(work -> tellLifeGoal.change(
                                work,
                                caller,
                                new PatientId(id),
                                lifeGoalId,
                                version -> Etags.check(ifMatch, version).isEmpty(),
                                wish))
                        .map(answer -> Answers.response(answer, ifMatch, LifeGoalResource::tagged));
        };
    }

    private static Response tagged(LifeGoal goal) {
        return Answers.tagged(LifeGoalView.of(goal), goal.version());
    }

    private static Response page(Answer<List<LifeGoal>> answer, int most, Function<LifeGoal, String> key) {
        return Answers.response(answer, null, goals -> {
            Page<LifeGoal> page = Page.of(goals, most, key);
            return Response.ok(new Page<>(
                            page.items().stream().map(LifeGoalView::of).toList(), page.next()))
                    .build();
        });
    }

    private static Checked<Long> version(String key) {
        return key.matches("[0-9]{1,18}") ? Checked.sound(Long.valueOf(key)) : Checked.flawed(Flaw.FORMAT);
    }
}

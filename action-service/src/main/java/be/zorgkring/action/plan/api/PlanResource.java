package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.api.IfMatch;
import be.zorgkring.action.api.Languages;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.usecase.ReadPlan;
import be.zorgkring.action.plan.usecase.SetGoal;
import be.zorgkring.action.vocabulary.Language;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;

/** The care plan of a person, for the person and their circle. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/plans/{patientId}")
class PlanResource {

    private final ReadPlan read;
    private final SetGoal setGoal;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PlanResource(ReadPlan read, SetGoal setGoal, UnitOfWork unitOfWork, Idempotency idempotency, CurrentCaller caller) {
        this.read = read;
        this.setGoal = setGoal;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    public Uni<Response> show(@PathParam("patientId") UUID patient, @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Caller reader = caller.get();
        return unitOfWork
                .run(work -> read.plan(work, reader, new PatientId(patient)))
                .map(outcome -> outcome.fold(plan -> shown(plan, language), refusal -> PlanProblems.of(refusal)
                        .response()));
    }

    /** Who changed what, the newest first. */
    @GET
    @Path("history")
    public Uni<Response> history(
            @PathParam("patientId") UUID patient,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Caller reader = caller.get();
        Optional<UUID> before = Page.key(cursor, Rules::uuid);
        int size = Page.limit(limit);
        return unitOfWork
                .run(work -> read.history(work, reader, new PatientId(patient), before, size + 1))
                .map(outcome -> outcome.fold(
                        entries -> Response.ok(Page.of(
                                        entries.stream()
                                                .map(entry -> HistoryView.of(entry, language))
                                                .toList(),
                                        size,
                                        view -> view.changeId().toString()))
                                .build(),
                        refusal -> PlanProblems.of(refusal).response()));
    }

    /** Adds a goal; with {@code If-Match} only to the version that the caller saw. */
    @POST
    @Path("goals")
    @RolesAllowed("citizen")
    public Uni<Response> setGoal(
            @PathParam("patientId") UUID patient,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            PlanRequests.NewGoal body) {
        Caller by = caller.get();
        PlanRequests.NewGoal.Wish wish = Answers.read(body, PlanRequests.NewGoal::read);
        LongPredicate seen = IfMatch.optional(ifMatch);
        return idempotency.once(
                key, body, work -> setGoal.set(work, by, new PatientId(patient), seen, wish.kind(), wish.words())
                        .map(outcome -> outcome.fold(PlanAnswers::created, refusal -> PlanProblems.of(refusal)
                                .response())));
    }

    private static Response shown(ReadPlan.Read read, Language language) {
        return Response.ok(PlanView.of(read, language))
                .tag(Etags.of(read.plan().version()))
                .build();
    }
}

package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.IdView;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.usecase.ReadPlan;
import be.zorgkring.action.plan.usecase.SetGoal;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The care plan of a person, for the person and their circle. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/plans/{patientId}")
@Tag(name = "plans")
class PlanResource {

    private final ReadPlan read;
    private final SetGoal setGoal;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller callers;

    PlanResource(
            ReadPlan read, SetGoal setGoal, UnitOfWork unitOfWork, Idempotency idempotency, CurrentCaller callers) {
        this.read = read;
        this.setGoal = setGoal;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "showCarePlan",
            summary = "The care plan of a person, with those of records merged into theirs")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<PlanView>> show(@PathParam("patientId") UUID patient, @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Caller reader = callers.get();
        return unitOfWork
                .run(work -> read.show(work, reader, new PatientId(patient)))
                .map(outcome -> Answers.of(
                        outcome,
                        found -> Answers.tagged(
                                PlanView.of(found, language), found.plan().version())));
    }

    @GET
    @Path("history")
    @Operation(operationId = "listCarePlanChanges", summary = "Who changed what in a care plan, the newest first")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<HistoryView>>> history(
            @PathParam("patientId") UUID patient,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Caller reader = callers.get();
        return Answers.when(PageRequest.read(cursor, limit, Rules::uuid), asked -> unitOfWork
                .run(work -> read.listChanges(work, reader, new PatientId(patient), asked.after(), asked.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        changes -> Answers.page(
                                changes,
                                asked,
                                change -> change.id().toString(),
                                change -> HistoryView.of(change, language)))));
    }

    @POST
    @Path("goals")
    @RolesAllowed("citizen")
    @ResponseStatus(201)
    @Operation(operationId = "setGoal", summary = "Adds a goal; with If-Match only to the version that the caller read")
    @Refuses(
            value = {PlanRefusal.class, AccessRefusal.class},
            only = "PLAN_FULL")
    public Uni<RestResponse<IdView>> setGoal(
            @PathParam("patientId") UUID patient,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            PlanRequests.NewGoal body) {
        Caller by = callers.get();
        return Answers.when(
                Answers.read(body, PlanRequests.NewGoal::read),
                wish -> idempotency.run(key, body, work -> setGoal.set(
                                work, by, new PatientId(patient), IfMatch.optional(ifMatch), wish.kind(), wish.words())
                        .map(PlanAnswers::created)));
    }
}

package be.zorgkring.patient.condition.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.IfMatch;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.condition.domain.ConditionRefusal;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import be.zorgkring.patient.condition.usecase.ChangeCondition;
import be.zorgkring.patient.condition.usecase.ReadConditions;
import be.zorgkring.patient.condition.usecase.RecordCondition;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What a person lives with, each condition by its code, course and recorder. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/conditions")
public class ConditionResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final Clock clock;
    private final ReadConditions readConditions;
    private final RecordCondition recordCondition;
    private final ChangeCondition changeCondition;

    ConditionResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            Clock clock,
            ReadConditions readConditions,
            RecordCondition recordCondition,
            ChangeCondition changeCondition) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.clock = clock;
        this.readConditions = readConditions;
        this.recordCondition = recordCondition;
        this.changeCondition = changeCondition;
    }

    record ConditionIdView(UUID conditionId) {}

    @GET
    @Operation(
            operationId = "listConditions",
            summary = "Conditions as far as the caller may see them; at most fifty, so in one page")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<ConditionView>>> list(@PathParam("id") UUID id) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> readConditions.list(work, caller, new PatientId(id)))
                .map(outcome -> Answers.of(
                        outcome,
                        conditions -> RestResponse.ok(new Page<>(
                                conditions.stream().map(ConditionView::of).toList(), null))));
    }

    @GET
    @Path("/{conditionId}")
    @Operation(operationId = "showCondition", summary = "One condition")
    @Refuses(
            value = {AccessRefusal.class, ConditionRefusal.class},
            only = "NO_SUCH_CONDITION")
    public Uni<RestResponse<ConditionView>> show(@PathParam("id") UUID id, @PathParam("conditionId") UUID conditionId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> readConditions.show(work, caller, new PatientId(id), conditionId))
                .map(ConditionResource::answer);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "recordCondition", summary = "Record a condition")
    @Refuses(
            value = {AccessRefusal.class, ConditionRefusal.class},
            only = {"CONFIRMATION_IS_CLINICAL", "CONDITION_KNOWN", "CONDITION_BEFORE_BIRTH", "TOO_MANY_CONDITIONS"})
    public Uni<RestResponse<ConditionIdView>> record(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ConditionRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, body -> body.read(today())),
                condition -> idempotency.run(key, request, work -> recordCondition
                        .record(work, caller, new PatientId(id), condition)
                        .map(outcome -> Answers.of(
                                outcome,
                                added -> Answers.created(
                                        "/api/patients/" + id + "/conditions/" + added.id(),
                                        new ConditionIdView(added.id()),
                                        added.version())))));
    }

    @PUT
    @Path("/{conditionId}")
    @Operation(operationId = "changeCondition", summary = "Change how a condition goes; its code stays")
    @Refuses(
            value = {AccessRefusal.class, ConditionRefusal.class},
            only = {"NO_SUCH_CONDITION", "CONFIRMATION_IS_CLINICAL", "CONDITION_BEFORE_BIRTH"})
    public Uni<RestResponse<ConditionView>> change(
            @PathParam("id") UUID id,
            @PathParam("conditionId") UUID conditionId,
            @HeaderParam("If-Match") String ifMatch,
            ConditionChangeRequest request) {
        Caller caller = callers.get();
        return Answers.when(Answers.read(request, body -> body.read(today())), change -> unitOfWork
                .run(work -> changeCondition.change(
                        work, caller, seen(id, conditionId, ifMatch), change.label(), change.course()))
                .map(ConditionResource::answer));
    }

    @POST
    @Path("/{conditionId}/end")
    @ResponseStatus(204)
    @Operation(operationId = "endCondition", summary = "Record that a condition is resolved, and since when")
    @Refuses(
            value = {AccessRefusal.class, ConditionRefusal.class},
            only = {"NO_SUCH_CONDITION", "CONDITION_ENDED", "ENDS_BEFORE_ONSET", "CONDITION_BEFORE_BIRTH"})
    public Uni<RestResponse<Void>> end(
            @PathParam("id") UUID id,
            @PathParam("conditionId") UUID conditionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            EndRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, body -> body.read(today())),
                day -> idempotency.run(key, request, work -> changeCondition
                        .end(work, caller, seen(id, conditionId, ifMatch), day)
                        .map(outcome -> Answers.of(outcome, ended -> Answers.done(ended.version())))));
    }

    private static ChangeCondition.Seen seen(UUID id, UUID conditionId, String ifMatch) {
        return new ChangeCondition.Seen(new PatientId(id), conditionId, IfMatch.required(ifMatch));
    }

    private static RestResponse<ConditionView> answer(Outcome<RecordedCondition> outcome) {
        return Answers.of(outcome, condition -> Answers.tagged(ConditionView.of(condition), condition.version()));
    }

    private LocalDate today() {
        return BelgianCalendar.day(clock.instant());
    }
}

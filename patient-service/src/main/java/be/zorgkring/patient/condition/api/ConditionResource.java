package be.zorgkring.patient.condition.api;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.api.Answers;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.condition.domain.Condition;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

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

    /** @param on day, month or year */
    record EndRequest(String on) {}

    @GET
    @Operation(summary = "Conditions as far as the caller may see them; at most fifty, so in one page")
    public Uni<Response> list(@PathParam("id") UUID id) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> readConditions.list(work, caller, new PatientId(id)))
                .map(answer -> Answers.response(answer, null, conditions -> Response.ok(new Page<>(
                                conditions.stream().map(ConditionView::of).toList(), null))
                        .build()));
    }

    @GET
    @Path("/{conditionId}")
    @Operation(summary = "One condition")
    public Uni<Response> one(@PathParam("id") UUID id, @PathParam("conditionId") UUID conditionId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> readConditions.one(work, caller, new PatientId(id), conditionId))
                .map(answer -> Answers.response(answer, null, ConditionResource::tagged));
    }

    @POST
    @Operation(summary = "Record a condition")
    public Uni<Response> add(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ConditionRequest request) {
        Caller caller = callers.get();
        UUID conditionId = Uuid7.next();
        return switch (ConditionRequest.read(request, today())) {
            case Checked.Flawed<Condition>(List<Flaw> flaws) -> invalid(flaws);
            case Checked.Sound<Condition>(Condition condition) ->
                idempotency.once(key, request, work -> recordCondition
                        .run(work, caller, new PatientId(id), conditionId, condition)
                        .map(answer -> Answers.response(answer, null, added -> Response.created(
                                        URI.create("/api/patients/" + id + "/conditions/" + conditionId))
                                .tag(Etags.of(added.version()))
                                .entity(new ConditionIdView(conditionId))
                                .build())));
        };
    }

    @PUT
    @Path("/{conditionId}")
    @Operation(summary = "Change how a condition goes; its code stays")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @PathParam("conditionId") UUID conditionId,
            @HeaderParam("If-Match") String ifMatch,
            ConditionChangeRequest request) {
        Caller caller = callers.get();
        return switch (ConditionChangeRequest.read(request, today())) {
            case Checked.Flawed<ConditionRequest.Change>(List<Flaw> flaws) -> invalid(flaws);
            case Checked.Sound<ConditionRequest.Change>(ConditionRequest.Change change) ->
                unitOfWork
                        .run(work -> changeCondition.change(
                                work, caller, seen(id, conditionId, ifMatch), change.label(), change.course()))
                        .map(answer -> Answers.response(answer, ifMatch, ConditionResource::tagged));
        };
    }

    @POST
    @Path("/{conditionId}/end")
    @Operation(summary = "Tell that a condition is resolved, and since when")
    public Uni<Response> end(
            @PathParam("id") UUID id,
            @PathParam("conditionId") UUID conditionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            EndRequest request) {
        Caller caller = callers.get();
        Fields fields = new Fields();
        PartialDate on =
                fields.need("/on", request == null ? null : request.on(), raw -> PartialDate.read(raw, today()));
        return switch (fields.sound(() -> on)) {
            case Checked.Flawed<PartialDate>(List<Flaw> flaws) -> invalid(flaws);
            case Checked.Sound<PartialDate>(PartialDate day) ->
                idempotency.once(key, request, work -> changeCondition
                        .end(work, caller, seen(id, conditionId, ifMatch), day)
                        .map(answer -> Answers.response(answer, ifMatch, ended -> Response.noContent()
                                .tag(Etags.of(ended.version()))
                                .build())));
        };
    }

    private static ChangeCondition.Seen seen(UUID id, UUID conditionId, String ifMatch) {
        return new ChangeCondition.Seen(new PatientId(id), conditionId, version -> Etags.check(ifMatch, version)
                .isEmpty());
    }

    private static Response tagged(RecordedCondition condition) {
        return Answers.tagged(ConditionView.of(condition), condition.version());
    }

    private static Uni<Response> invalid(List<Flaw> flaws) {
        return Uni.createFrom().item(Problem.invalid(flaws).response());
    }

    private LocalDate today() {
        return BelgianCalendar.day(clock.instant());
    }
}

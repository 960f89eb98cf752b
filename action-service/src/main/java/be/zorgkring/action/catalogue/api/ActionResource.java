package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.api.IdView;
import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.action.catalogue.usecase.Actions;
import be.zorgkring.action.catalogue.usecase.ChangeActionStatus;
import be.zorgkring.action.catalogue.usecase.CreateAction;
import be.zorgkring.action.catalogue.usecase.ReadCatalogue;
import be.zorgkring.action.vocabulary.PilotCode;
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
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.vocabulary.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue of actions. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/actions")
@Tag(name = "actions")
class ActionResource {

    private final CreateAction create;
    private final ChangeActionStatus change;
    private final ReadCatalogue read;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller callers;

    ActionResource(
            CreateAction create,
            ChangeActionStatus change,
            ReadCatalogue read,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            CurrentCaller callers) {
        this.create = create;
        this.change = change;
        this.read = read;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @GET
    @Operation(operationId = "listActions", summary = "The actions, oldest first; pilot and status narrow them")
    public Uni<RestResponse<Page<ActionView>>> list(
            @QueryParam("pilot") @Schema(pattern = PilotCode.SHAPE, maxLength = PilotCode.LONGEST) String pilot,
            @QueryParam("status") @Schema(implementation = ActionStatus.class) String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Fields fields = new Fields();
        PilotCode ofPilot = fields.maybe("pilot", pilot, PilotCode::of);
        ActionStatus wanted = fields.maybe("status", status, raw -> Coded.read(ActionStatus.class, raw));
        PageRequest<UUID> page = fields.take("", PageRequest.read(cursor, limit, Rules::uuid));
        Actions.Filter filter = new Actions.Filter(Optional.ofNullable(ofPilot), Optional.ofNullable(wanted));
        return Answers.when(fields.sound(() -> page), asked -> unitOfWork
                .run(work -> read.list(work, filter, asked.after().map(ActionId::new), asked.rows()))
                .map(actions -> Answers.page(
                        actions,
                        asked,
                        action -> action.id().value().toString(),
                        action -> ActionView.of(action, language))));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showAction", summary = "One action")
    @Refuses(value = CatalogueRefusal.class, only = "ACTION_UNKNOWN")
    public Uni<RestResponse<ActionView>> show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        return unitOfWork.run(work -> read.show(work, new ActionId(id))).map(outcome -> answer(outcome, language));
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createAction", summary = "The coordinator of a pilot adds an action to its catalogue")
    @Refuses(
            value = CatalogueRefusal.class,
            only = {"PILOT_UNKNOWN", "NOT_THE_COORDINATOR", "ACTION_CODE_TAKEN"})
    public Uni<RestResponse<IdView>> create(@HeaderParam("Idempotency-Key") String key, ActionRequest body) {
        Caller coordinator = callers.get();
        return Answers.when(
                Answers.read(body, ActionRequest::single),
                draft -> idempotency.run(key, body, work -> create.create(work, coordinator, draft)
                        .map(outcome -> Answers.of(outcome, ActionResource::created))));
    }

    @PUT
    @Path("{id}/status")
    @Operation(operationId = "changeActionStatus", summary = "The coordinator of the pilot starts or ends an action")
    @Refuses(
            value = CatalogueRefusal.class,
            only = {"ACTION_UNKNOWN", "NOT_THE_COORDINATOR", "ACTION_STATUS_ILLEGAL"})
    public Uni<RestResponse<ActionView>> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            StatusRequest body,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Caller coordinator = callers.get();
        return Answers.when(Answers.read(body, StatusRequest::read), wish -> unitOfWork
                .run(work -> change.change(
                        work, coordinator, new ActionId(id), IfMatch.required(ifMatch), wish.status(), wish.on()))
                .map(outcome -> answer(outcome, language)));
    }

    private static RestResponse<IdView> created(Action action) {
        UUID id = action.id().value();
        return Answers.created("/api/actions/" + id, new IdView(id), action.version());
    }

    private static RestResponse<ActionView> answer(Outcome<Action> outcome, Language language) {
        return Answers.of(outcome, action -> Answers.tagged(ActionView.of(action, language), action.version()));
    }
}

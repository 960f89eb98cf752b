package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.api.IfMatch;
import be.zorgkring.action.api.Languages;
import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.ActionDraft;
import be.zorgkring.action.catalogue.usecase.Actions;
import be.zorgkring.action.catalogue.usecase.ChangeActionStatus;
import be.zorgkring.action.catalogue.usecase.CreateAction;
import be.zorgkring.action.catalogue.usecase.ReadCatalogue;
import be.zorgkring.action.vocabulary.Language;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.Outcome;
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
import be.zorgkring.kernel.input.Rules;
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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;

/** The catalogue of actions. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/actions")
class ActionResource {

    record Created(UUID id) {}

    private final CreateAction create;
    private final ChangeActionStatus change;
    private final ReadCatalogue read;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ActionResource(
            CreateAction create,
            ChangeActionStatus change,
            ReadCatalogue read,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.create = create;
        this.change = change;
        this.read = read;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** Actions in the order of their ids; {@code status} is planned, running or ended. */
    @GET
    public Uni<Page<ActionView>> list(
            @QueryParam("pilot") String pilot,
            @QueryParam("status") String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Actions.Filter filter = Answers.sound(filter(pilot, status));
        Optional<ActionId> after = Page.key(cursor, key -> Rules.uuid(key).map(ActionId::new));
        int size = Page.limit(limit);
        return unitOfWork.run(work -> read.page(work, filter, after, size + 1)
                .map(actions -> actions.stream()
                        .map(action -> ActionView.of(action, language))
                        .toList())
                .map(views -> Page.of(views, size, view -> view.actionId().toString())));
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        return unitOfWork
                .run(work -> read.one(work, new ActionId(id)))
                .map(outcome -> outcome.fold(action -> shown(action, language), refusal -> CatalogueProblems.of(refusal)
                        .response()));
    }

    /** The coordinator of the pilot adds an action. */
    @POST
    public Uni<Response> create(@HeaderParam("Idempotency-Key") String key, ActionRequest body) {
        Caller coordinator = caller.get();
        ActionDraft draft = Answers.read(body, ActionRequest::single);
        return idempotency.once(key, body, work -> create.create(work, coordinator, draft)
                .map(outcome -> outcome.fold(ActionResource::created, refusal -> CatalogueProblems.of(refusal)
                        .response())));
    }

    /** The coordinator of the pilot starts or ends an action. */
    @PUT
    @Path("{id}/status")
    public Uni<Response> move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            StatusRequest body,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Caller coordinator = caller.get();
        StatusRequest.Wish wish = Answers.read(body, StatusRequest::read);
        return switch (IfMatch.required(ifMatch)) {
            case Outcome.Refused<LongPredicate, Problem>(Problem problem) -> Answers.refused(problem);
            case Outcome.Done<LongPredicate, Problem>(LongPredicate seen) ->
                unitOfWork
                        .run(work -> change.move(work, coordinator, new ActionId(id), seen, wish.move(), wish.on()))
                        .map(outcome ->
                                outcome.fold(action -> shown(action, language), refusal -> CatalogueProblems.of(refusal)
                                        .response()));
        };
    }

    private static Checked<Actions.Filter> filter(String pilot, String status) {
        Fields fields = new Fields();
        PilotCode ofPilot = fields.maybe("pilot", pilot, PilotCode::of);
        String standing = fields.maybe(
                "status", status, raw -> Checked.unless(!ActionRequest.STATUSES.contains(raw), Flaw.UNKNOWN_CODE, raw));
        return fields.sound(() -> new Actions.Filter(Optional.ofNullable(ofPilot), Optional.ofNullable(standing)));
    }

    private static Response created(Action action) {
        return Response.status(201)
                .header("Location", "/api/actions/" + action.id().value())
                .tag(Etags.of(action.version()))
                .entity(new Created(action.id().value()))
                .build();
    }

    private static Response shown(Action action, Language language) {
        return Response.ok(ActionView.of(action, language))
                .tag(Etags.of(action.version()))
                .build();
    }
}

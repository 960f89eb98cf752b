package be.zorgkring.patient.rectification.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.domain.RectificationRefusal;
import be.zorgkring.patient.rectification.usecase.AskRectification;
import be.zorgkring.patient.rectification.usecase.AskRectification.Result;
import be.zorgkring.patient.rectification.usecase.AskRectification.Wish;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a person says is wrong in their record; only they and who acts for them ask. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/rectifications")
public class OwnRectificationResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final AskRectification askRectification;

    OwnRectificationResource(
            CurrentCaller callers, UnitOfWork unitOfWork, Idempotency idempotency, AskRectification askRectification) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.askRectification = askRectification;
    }

    record RectificationIdView(UUID rectificationId) {}

    @POST
    @Operation(summary = "Ask that something in one's own record is put right")
    public Uni<Response> ask(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, RectificationRequest request) {
        Caller caller = callers.get();
        return switch (RectificationRequest.read(request)) {
            case Checked.Flawed<Wish>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Wish>(Wish wish) ->
                idempotency.once(key, request, work -> askRectification
                        .ask(work, caller, new PatientId(id), wish)
                        .map(OwnRectificationResource::answer));
        };
    }

    private static Response answer(Result result) {
        return switch (result) {
            case Result.Asked(Rectification request) ->
                Response.created(URI.create(
                                "/api/patients/" + request.patientId().value() + "/rectifications"))
                        .entity(new RectificationIdView(request.id()))
                        .build();
            case Result.NotYours(Decision.Refused decision) ->
                Problem.of(decision).response();
            case Result.Refused(RectificationRefusal refusal) ->
                Refusal.problem(refusal).response();
        };
    }

    @GET
    @Operation(summary = "What was asked and what became of it, newest first, by page")
    public Uni<Response> list(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        Optional<UUID> before = Page.key(cursor, Rules::uuid);
        int size = Page.limit(limit);
        return unitOfWork
                .run(work -> askRectification.list(work, caller, new PatientId(id), before, size + 1))
                .map(outcome -> outcome.fold(
                        requests -> Response.ok(Page.of(
                                        requests.stream()
                                                .map(RectificationView::of)
                                                .toList(),
                                        size,
                                        view -> view.rectificationId().toString()))
                                .build(),
                        refused -> Problem.of(refused).response()));
    }
}

package be.zorgkring.patient.rectification.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.domain.Verdict;
import be.zorgkring.patient.rectification.usecase.DecideRectification;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The queue of what people ask to be put right, for health data managers. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/rectifications")
@RolesAllowed("health-data-manager")
public class RectificationResource {

    private static final Set<String> STATES = Set.of("open", "accepted", "refused");

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final DecideRectification decideRectification;
    private final Clock clock;

    RectificationResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            DecideRectification decideRectification,
            Clock clock) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.decideRectification = decideRectification;
        this.clock = clock;
    }

    record DecidedView(UUID rectificationId, String state) {}

    @GET
    @Operation(summary = "Requests in a state, oldest first, by page; each person reads that theirs was looked at")
    public Uni<Response> queue(
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        String asked = state == null ? "open" : state;
        if (!STATES.contains(asked)) {
            return Uni.createFrom()
                    .item(Problem.invalid("state", Flaw.UNKNOWN_CODE).response());
        }
        Optional<UUID> after = Page.key(cursor, Rules::uuid);
        int size = Page.limit(limit);
        return unitOfWork
                .run(work -> decideRectification.queue(work, caller, asked, after, size + 1, size))
                .map(found -> Response.ok(Page.of(
                                found.stream().map(RectificationView::of).toList(), size, view -> view.rectificationId()
                                        .toString()))
                        .build());
    }

    @POST
    @Path("/{id}/decision")
    @Operation(summary = "Accept a request, with the right value of an identity field, or refuse it, with the reason")
    public Uni<Response> decide(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, DecisionRequest request) {
        Caller caller = callers.get();
        return switch (DecisionRequest.read(request, BelgianCalendar.day(clock.instant()))) {
            case Checked.Flawed<Verdict>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Verdict>(Verdict verdict) ->
                idempotency.once(key, request, work -> decideRectification
                        .decide(work, caller, id, verdict)
                        .map(outcome -> outcome.fold(RectificationResource::decided, refusal -> Refusal.problem(refusal)
                                .response())));
        };
    }

    private static Response decided(Rectification decided) {
        return Response.ok(new DecidedView(decided.id(), decided.state().code()))
                .build();
    }
}

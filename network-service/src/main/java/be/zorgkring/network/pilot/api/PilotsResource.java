package be.zorgkring.network.pilot.api;

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
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotDraft;
import be.zorgkring.network.pilot.domain.PilotMove;
import be.zorgkring.network.pilot.domain.PilotRefusal;
import be.zorgkring.network.pilot.domain.PilotStatus;
import be.zorgkring.network.pilot.usecase.MovePilot;
import be.zorgkring.network.pilot.usecase.RegisterPilot;
import be.zorgkring.network.pilot.usecase.ShowPilots;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The regional initiatives: everyone who signs in sees them, the programme's authority and coordinators move them. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/pilots")
@Tag(name = "pilots")
public class PilotsResource {

    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller callers;
    private final RegisterPilot registerPilot;
    private final MovePilot movePilot;
    private final ShowPilots showPilots;

    PilotsResource(
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            CurrentCaller callers,
            RegisterPilot registerPilot,
            MovePilot movePilot,
            ShowPilots showPilots) {
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.callers = callers;
        this.registerPilot = registerPilot;
        this.movePilot = movePilot;
        this.showPilots = showPilots;
    }

    @GET
    @Operation(summary = "The initiatives, by code; status narrows them")
    public Uni<Response> list(
            @QueryParam("status") String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked) {
        int limit = Page.limit(asked);
        String after = Page.key(cursor, PilotCode::parse).map(PilotCode::value).orElse("");
        Fields fields = new Fields();
        PilotStatus known = fields.maybe("status", status, PilotStatus::parse);
        return switch (fields.sound(() -> Optional.ofNullable(known))) {
            case Checked.Flawed<Optional<PilotStatus>>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Optional<PilotStatus>>(Optional<PilotStatus> wanted) ->
                unitOfWork
                        .run(work -> showPilots.all(work, wanted.orElse(null), after, limit + 1))
                        .map(pilots -> Response.ok(Page.of(
                                        pilots.stream().map(PilotView::of).toList(), limit, PilotView::code))
                                .build());
        };
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One initiative")
    public Uni<Response> show(@PathParam("code") String code) {
        if (!(PilotCode.parse(code) instanceof Checked.Sound<PilotCode>(PilotCode known))) {
            return Uni.createFrom()
                    .item(PilotProblems.of(new PilotRefusal.PilotUnknown()).response());
        }
        return unitOfWork
                .run(work -> showPilots.one(work, known))
                .map(outcome -> outcome.fold(
                        pilot -> Response.ok(PilotView.of(pilot))
                                .tag(Etags.of(pilot.version()))
                                .build(),
                        refusal -> PilotProblems.of(refusal).response()));
    }

    @POST
    @RolesAllowed("authority")
    @Operation(summary = "A region begins to explore; needs Idempotency-Key")
    public Uni<Response> register(@HeaderParam("Idempotency-Key") String key, @NotNull PilotRequest request) {
        return switch (request.draft()) {
            case Checked.Flawed<PilotDraft>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<PilotDraft>(PilotDraft draft) ->
                idempotency.once(key, request, work -> registerPilot
                        .in(work, draft)
                        .map(outcome -> outcome.fold(
                                pilot -> Response.created(URI.create(
                                                "/api/pilots/" + pilot.code().value()))
                                        .tag(Etags.of(pilot.version()))
                                        .entity(PilotView.of(pilot))
                                        .build(),
                                refusal -> PilotProblems.of(refusal).response())));
        };
    }

    @POST
    @Path("/{code}/moves")
    @Operation(summary = "The next step in the life of an initiative; needs If-Match")
    public Uni<Response> move(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, @NotNull MoveRequest request) {
        Caller caller = callers.get();
        if (!(PilotCode.parse(code) instanceof Checked.Sound<PilotCode>(PilotCode known))) {
            return Uni.createFrom()
                    .item(PilotProblems.of(new PilotRefusal.PilotUnknown()).response());
        }
        if (ifMatch == null || ifMatch.isBlank()) {
            return Uni.createFrom().item(Etags.check(ifMatch, 0).orElseThrow().response());
        }
        return switch (request.toMove()) {
            case Checked.Flawed<PilotMove>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<PilotMove>(PilotMove move) ->
                unitOfWork
                        .run(work -> movePilot.in(work, caller, known, move, version -> Etags.check(ifMatch, version)
                                .isEmpty()))
                        .map(outcome -> outcome.fold(
                                pilot -> Response.ok(PilotView.of(pilot))
                                        .tag(Etags.of(pilot.version()))
                                        .build(),
                                refusal -> PilotProblems.of(refusal).response()));
        };
    }
}

package be.zorgkring.network.pilot.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.IfMatch;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotRefusal;
import be.zorgkring.network.pilot.domain.PilotStatus;
import be.zorgkring.network.pilot.usecase.MovePilot;
import be.zorgkring.network.pilot.usecase.RegisterPilot;
import be.zorgkring.network.pilot.usecase.ShowPilots;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

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
    @Operation(operationId = "listPilots", summary = "The initiatives, by code; status narrows them")
    public Uni<RestResponse<Page<PilotView>>> list(
            @QueryParam("status") @Schema(implementation = PilotStatus.class) String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Fields fields = new Fields();
        PilotStatus wanted = fields.maybe("status", status, raw -> Coded.read(PilotStatus.class, raw));
        PageRequest<PilotCode> page = fields.take("", PageRequest.read(cursor, limit, PilotCode::parse));
        return Answers.when(fields.sound(() -> page), asked -> unitOfWork
                .run(work -> showPilots.list(work, wanted, asked.after(), asked.rows()))
                .map(pilots -> Answers.page(pilots, asked, pilot -> pilot.code().value(), PilotView::of)));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "showPilot", summary = "One initiative")
    @Refuses(value = PilotRefusal.class, only = "PILOT_UNKNOWN")
    public Uni<RestResponse<PilotView>> show(@PathParam("code") String code) {
        return named(code)
                .chain(pilot -> unitOfWork.run(work -> showPilots.show(work, pilot)))
                .map(PilotsResource::answer);
    }

    @POST
    @RolesAllowed("authority")
    @ResponseStatus(201)
    @Operation(operationId = "registerPilot", summary = "A region begins to explore; needs Idempotency-Key")
    @Refuses(value = PilotRefusal.class, only = "PILOT_CODE_TAKEN")
    public Uni<RestResponse<PilotView>> register(@HeaderParam("Idempotency-Key") String key, PilotRequest request) {
        return Answers.when(
                Answers.read(request, PilotRequest::read),
                draft -> idempotency.run(key, request, work -> registerPilot
                        .register(work, draft)
                        .map(outcome -> Answers.of(
                                outcome,
                                pilot -> Answers.created(
                                        "/api/pilots/" + pilot.code().value(),
                                        PilotView.of(pilot),
                                        pilot.version())))));
    }

    @POST
    @Path("/{code}/moves")
    @Operation(operationId = "movePilot", summary = "The next step in the life of an initiative; needs If-Match")
    @Refuses(PilotRefusal.class)
    public Uni<RestResponse<PilotView>> move(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, MoveRequest request) {
        Caller caller = callers.get();
        return Answers.when(Answers.read(request, MoveRequest::read), move -> named(code)
                .chain(pilot ->
                        unitOfWork.run(work -> movePilot.move(work, caller, pilot, move, IfMatch.required(ifMatch))))
                .map(PilotsResource::answer));
    }

    private static Outcome<PilotCode> named(String code) {
        return Outcome.found(PilotCode.parse(code).found(), PilotRefusal.PILOT_UNKNOWN);
    }

    private static RestResponse<PilotView> answer(Outcome<Pilot> outcome) {
        return Answers.of(outcome, pilot -> Answers.tagged(PilotView.of(pilot), pilot.version()));
    }
}

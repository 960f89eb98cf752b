package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.patient.person.domain.Rotation;
import be.zorgkring.patient.person.usecase.RotateInszKeys;
import be.zorgkring.patient.person.usecase.RotationRun;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Rotation of the keys under which the INSZ is kept. An operator orders it and sees counts, nobody's data. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/operations/insz-rotations")
@RolesAllowed("operator")
public class RotationResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final RotateInszKeys rotateInszKeys;
    private final RotationRun run;

    RotationResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            RotateInszKeys rotateInszKeys,
            RotationRun run) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.rotateInszKeys = rotateInszKeys;
        this.run = run;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "orderInszRotation",
            summary = "Bring every number under the present keys; the work goes on after the answer")
    public Uni<RestResponse<RotationView.OrderView>> order(@HeaderParam("Idempotency-Key") String key) {
        Caller caller = callers.get();
        return idempotency
                .run(key, work -> rotateInszKeys.order(work, caller).map(RotationResource::accepted))
                .invoke(run::wake);
    }

    private static RestResponse<RotationView.OrderView> accepted(Rotation rotation) {
        return ResponseBuilder.accepted(RotationView.OrderView.of(rotation))
                .location(URI.create("/api/operations/insz-rotations"))
                .build();
    }

    @GET
    @Operation(operationId = "showInszRotation", summary = "How many numbers lie under which key")
    public Uni<RestResponse<RotationView>> progress() {
        return unitOfWork.run(rotateInszKeys::progress).map(progress -> RestResponse.ok(RotationView.of(progress)));
    }
}

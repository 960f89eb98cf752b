package be.zorgkring.patient.erasure.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.erasure.usecase.ErasureReport;
import be.zorgkring.patient.erasure.usecase.RequestErasure;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Erasure of what the law lets go of one's own record. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/erasures")
public class OwnErasureResource {

    private final CurrentCaller callers;
    private final Idempotency idempotency;
    private final RequestErasure requestErasure;

    OwnErasureResource(CurrentCaller callers, Idempotency idempotency, RequestErasure requestErasure) {
        this.callers = callers;
        this.idempotency = idempotency;
        this.requestErasure = requestErasure;
    }

    record ErasureIdView(UUID erasureId) {}

    @POST
    @Operation(summary = "Erase what the law lets go of one's own record; nothing brings it back")
    public Uni<Response> ask(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ErasureRequest request) {
        Caller caller = callers.get();
        return switch (ErasureRequest.read(request)) {
            case Checked.Flawed<Boolean>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Boolean> understood ->
                idempotency.once(key, request, work -> requestErasure
                        .run(work, caller, new PatientId(id))
                        .map(outcome -> outcome.fold(OwnErasureResource::accepted, refused -> Problem.of(refused)
                                .response())));
        };
    }

    private static Response accepted(ErasureReport asked) {
        return Response.accepted(new ErasureIdView(asked.erasureId()))
                .location(URI.create("/api/erasures/" + asked.erasureId()))
                .build();
    }
}

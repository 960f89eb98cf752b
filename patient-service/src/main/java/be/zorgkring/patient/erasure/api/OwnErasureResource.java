package be.zorgkring.patient.erasure.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

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
    @ResponseStatus(202)
    @Operation(
            operationId = "requestErasure",
            summary = "Erase what the law lets go of one's own record; nothing brings it back")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<ErasureIdView>> request(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ErasureRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, ErasureRequest::read),
                understood -> idempotency.run(key, request, work -> requestErasure
                        .request(work, caller, new PatientId(id))
                        .map(outcome -> Answers.of(outcome, OwnErasureResource::accepted))));
    }

    private static RestResponse<ErasureIdView> accepted(ErasureReport asked) {
        return ResponseBuilder.accepted(new ErasureIdView(asked.erasureId()))
                .location(URI.create("/api/erasures/" + asked.erasureId()))
                .build();
    }
}

package be.zorgkring.patient.preference.api;

import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.patient.common.api.WholePartRequests;
import be.zorgkring.patient.preference.domain.Preferences;
import be.zorgkring.patient.preference.usecase.TellPreferences;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the person wishes to be spoken and written to, and received. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/preferences")
public class PreferencesResource {

    private final WholePartRequests<Preferences> requests;

    PreferencesResource(CurrentCaller callers, UnitOfWork unitOfWork, TellPreferences tellPreferences) {
        this.requests = new WholePartRequests<>(callers, unitOfWork, tellPreferences, PreferencesView::of);
    }

    @GET
    @Operation(summary = "How the person wishes to be spoken to, written to and received")
    public Uni<Response> show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return requests.show(id, headers);
    }

    @PUT
    @Operation(summary = "Tell what the person prefers and needs; the whole of it")
    public Uni<Response> tell(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Context HttpHeaders headers,
            PreferencesRequest request) {
        return requests.tell(id, ifMatch, headers, PreferencesRequest.read(request));
    }
}

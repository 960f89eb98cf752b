package be.zorgkring.patient.preference.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.patient.common.api.SectionRequests;
import be.zorgkring.patient.preference.domain.Preferences;
import be.zorgkring.patient.preference.usecase.PreferencesSection;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** How the person wishes to be spoken and written to, and received. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/preferences")
public class PreferencesResource {

    private final SectionRequests<Preferences, PreferencesView> requests;

    PreferencesResource(CurrentCaller callers, UnitOfWork unitOfWork, PreferencesSection section) {
        this.requests = new SectionRequests<>(callers, unitOfWork, section, PreferencesView::of);
    }

    @GET
    @Operation(
            operationId = "showPreferences",
            summary = "How the person wishes to be spoken to, written to and received")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<PreferencesView>> show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return requests.show(id, headers);
    }

    @PUT
    @Operation(
            operationId = "replacePreferences",
            summary = "Record what the person prefers and needs; the whole of it")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<PreferencesView>> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Context HttpHeaders headers,
            PreferencesRequest request) {
        return requests.replace(id, ifMatch, headers, Answers.read(request, PreferencesRequest::read));
    }
}

package be.zorgkring.patient.contact.api;

import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.patient.common.api.WholePartRequests;
import be.zorgkring.patient.contact.domain.Contacts;
import be.zorgkring.patient.contact.usecase.TellContacts;
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

/** How the person, and those around them, are reached. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/contacts")
public class ContactsResource {

    private final WholePartRequests<Contacts> requests;

    ContactsResource(CurrentCaller callers, UnitOfWork unitOfWork, TellContacts tellContacts) {
        this.requests = new WholePartRequests<>(callers, unitOfWork, tellContacts, ContactsView::of);
    }

    @GET
    @Operation(summary = "How the person is reached")
    public Uni<Response> show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return requests.show(id, headers);
    }

    @PUT
    @Operation(summary = "Tell how the person is reached; the whole of it")
    public Uni<Response> tell(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Context HttpHeaders headers,
            ContactsRequest request) {
        return requests.tell(id, ifMatch, headers, ContactsRequest.read(request));
    }
}

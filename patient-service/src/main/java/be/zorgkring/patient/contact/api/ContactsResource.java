package be.zorgkring.patient.contact.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.patient.common.api.SectionRequests;
import be.zorgkring.patient.contact.domain.Contacts;
import be.zorgkring.patient.contact.usecase.ContactsSection;
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

/** How the person, and those around them, are reached. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/contacts")
public class ContactsResource {

    private final SectionRequests<Contacts, ContactsView> requests;

    ContactsResource(CurrentCaller callers, UnitOfWork unitOfWork, ContactsSection section) {
        this.requests = new SectionRequests<>(callers, unitOfWork, section, ContactsView::of);
    }

    @GET
    @Operation(operationId = "showContacts", summary = "How the person is reached")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<ContactsView>> show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return requests.show(id, headers);
    }

    @PUT
    @Operation(operationId = "replaceContacts", summary = "Record how the person is reached; the whole of it")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<ContactsView>> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Context HttpHeaders headers,
            ContactsRequest request) {
        return requests.replace(id, ifMatch, headers, Answers.read(request, ContactsRequest::read));
    }
}

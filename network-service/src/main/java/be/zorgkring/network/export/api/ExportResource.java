package be.zorgkring.network.export.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.export.OwnData;
import be.zorgkring.kernel.export.OwnDataAnswer;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The copy of their data that a person takes with them: their circle as it is and was. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/circles/{patientId}/export")
@Tag(name = "circles")
public class ExportResource {

    private final OwnDataAnswer answer;

    ExportResource(OwnDataAnswer answer) {
        this.answer = answer;
    }

    @GET
    @Operation(
            operationId = "exportCircle",
            summary = "All that this service keeps of a person, for the person and who may take a copy for them")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<OwnData>> take(@PathParam("patientId") UUID patientId, @Context HttpHeaders headers) {
        return answer.about(patientId, headers);
    }
}

package be.zorgkring.network.export.api;

import be.zorgkring.kernel.export.OwnDataAnswer;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Operation(operationId = "exportCircle", summary = "All that this service keeps of a person, for the person and who may take a copy for them")
    public Uni<Response> take(@PathParam("patientId") UUID patientId, @Context HttpHeaders headers) {
        return answer.about(patientId, headers);
    }
}

package be.zorgkring.watch;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/** The operation that must not be: it can answer what its description does not speak of. By it a test sees that this is noticed. */
@Path("/undescribed")
@Produces(MediaType.APPLICATION_JSON)
public class UndescribedAnswer {

    public record View(int status) {}

    /** @param status to be answered; 200, which is described, when it is left out */
    @GET
    @Operation(operationId = "answerAnyStatus", summary = "For tests alone")
    public RestResponse<View> answer(@QueryParam("status") @DefaultValue("200") @Parameter(hidden = true) int status) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), new View(status))
                .build();
    }
}

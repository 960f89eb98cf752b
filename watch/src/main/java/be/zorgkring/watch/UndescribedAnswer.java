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

/**
 * The operation that must not be: it can answer what its description does not speak of, and leave out what is always there. By it a test
 * sees that this is noticed.
 */
@Path("/undescribed")
@Produces(MediaType.APPLICATION_JSON)
public class UndescribedAnswer {

    public record View(int status, String word) {}

    /**
     * Answers as it is asked to.
     *
     * @param status to be answered; 200, which is described, when it is left out
     * @param silent without the word that its description says is always there
     */
    @GET
    @Operation(operationId = "answerAnyStatus", summary = "For tests alone")
    public RestResponse<View> answer(
            @QueryParam("status") @DefaultValue("200") @Parameter(hidden = true) int status,
            @QueryParam("silent") @Parameter(hidden = true) boolean silent) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(status), new View(status, silent ? null : "here"))
                .build();
    }
}

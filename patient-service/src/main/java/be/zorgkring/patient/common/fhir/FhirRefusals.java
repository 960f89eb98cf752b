package be.zorgkring.patient.common.fhir;

import be.zorgkring.kernel.http.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever asks for FHIR is refused in FHIR: every problem under {@code /fhir} leaves as an OperationOutcome. */
public class FhirRefusals {

    public static final String MEDIA_TYPE = Fhir.MEDIA_TYPE;

    /** Filters of answers go from the highest priority to the lowest; the problem must have its words by now. */
    private static final int AFTER_THE_WORDS = 1_000;

    private static final Annotation[] NONE = {};

    @ServerResponseFilter(priority = AFTER_THE_WORDS)
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        boolean asksForFhir = request.getUriInfo().getRequestUri().getPath().startsWith("/fhir/");
        if (asksForFhir && response.getEntity() instanceof Problem problem) {
            response.setEntity(OperationOutcome.of(problem), NONE, MediaType.valueOf(MEDIA_TYPE));
        }
    }
}

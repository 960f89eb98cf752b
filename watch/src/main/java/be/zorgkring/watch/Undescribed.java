package be.zorgkring.watch;

import be.zorgkring.kernel.contract.Addresses;
import be.zorgkring.kernel.http.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Turns an answer of which the description of the API does not speak into a 500: its status, and the code of its problem; and one that
 * lacks a field of which it says that it is always there.
 */
public class Undescribed {

    private static final Logger LOG = Logger.getLogger(Undescribed.class);
    private static final int FAILED = 500;

    private final Description description = Description.read();
    private final ObjectMapper json;

    Undescribed(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void watch(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (resource.getResourceMethod() == null || response.getStatus() == FAILED) {
            return;
        }
        description.operation(request.getMethod(), path(resource)).ifPresent(operation -> {
            if (!isDescribed(operation, response)) {
                LOG.errorf(
                        "%s answers %d %s, of which its description does not speak",
                        operation, response.getStatus(), code(response).orElse(""));
                response.setStatus(FAILED);
                return;
            }
            List<String> missing = missing(operation, response);
            if (!missing.isEmpty()) {
                LOG.errorf("%s answers without %s, which its description says are always there", operation, missing);
                response.setStatus(FAILED);
            }
        });
    }

    private List<String> missing(Description.Operation operation, ContainerResponseContext response) {
        return response.getEntity() instanceof Record view
                ? StreamSupport.stream(
                                response(operation, response).path("content").spliterator(), false)
                        .limit(1)
                        .flatMap(content ->
                                description.missing(content.path("schema"), json.valueToTree(view), "").stream())
                        .toList()
                : List.of();
    }

    private static JsonNode response(Description.Operation operation, ContainerResponseContext response) {
        return operation.responses().path(String.valueOf(response.getStatus()));
    }

    private static boolean isDescribed(Description.Operation operation, ContainerResponseContext response) {
        JsonNode described = response(operation, response);
        return !described.isMissingNode()
                && code(response)
                        .map(code -> StreamSupport.stream(
                                        described.findPath("enum").spliterator(), false)
                                .anyMatch(type -> type.asText().equals(Problem.type(code))))
                        .orElse(true);
    }

    private static Optional<String> code(ContainerResponseContext response) {
        return response.getEntity() instanceof Problem problem ? Optional.of(problem.code()) : Optional.empty();
    }

    private static String path(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        String root = method.getDeclaringClass().getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        return Addresses.described(below == null ? root : root + "/" + below.value());
    }
}

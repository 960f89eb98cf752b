package be.zorgkring.watch;

import be.zorgkring.kernel.contract.Addresses;
import be.zorgkring.kernel.http.Problem;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns an answer of which the description of the API does not speak into a 500: its status, and the code of its problem. */
public class Undescribed {

    private static final Logger LOG = Logger.getLogger(Undescribed.class);
    private static final int FAILED = 500;

    private final Description description = Description.read();

    @ServerResponseFilter
    public void watch(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (resource.getResourceMethod() == null || response.getStatus() == FAILED) {
            return;
        }
        description
                .operation(request.getMethod(), path(resource))
                .filter(operation -> !isDescribed(operation, response))
                .ifPresent(operation -> {
                    LOG.errorf(
                            "%s answers %d %s, of which its description does not speak",
                            operation, response.getStatus(), code(response).orElse(""));
                    response.setStatus(FAILED);
                });
    }

    private static boolean isDescribed(Description.Operation operation, ContainerResponseContext response) {
        var described = operation.responses().path(String.valueOf(response.getStatus()));
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

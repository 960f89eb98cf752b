package be.zorgkring.kernel.http;

import be.zorgkring.kernel.input.Flaw;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Parameters are read to the letter, as bodies are: one that an operation does not have, or that is said twice, is refused and not
 * dropped. A misspelt filter would otherwise show everything.
 */
public class RequestParameters {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_.:-]{0,39}");

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public Response refuse(ContainerRequestContext request, ResourceInfo resource) {
        MultivaluedMap<String, String> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || resource.getResourceMethod() == null) {
            return null;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), RequestParameters::names);
        List<Flaw> flaws = new ArrayList<>();
        sent.forEach((name, values) -> {
            if (!names.contains(name)) {
                // A name that no request of ours has is the sender's words.
                flaws.add(new Flaw(NAME.matcher(name).matches() ? name : "", "parameter.unknown"));
            } else if (values.size() > 1) {
                flaws.add(new Flaw(name, "parameter.repeated"));
            }
        });
        return flaws.isEmpty() ? null : Problem.invalid(flaws).response();
    }

    private static Set<String> names(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(RequestParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                        .map(field -> field.getAnnotation(QueryParam.class))
                        .filter(query -> query != null)
                        .map(QueryParam::value)
                : Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}

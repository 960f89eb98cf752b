package be.zorgkring.kernel.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The operations of this service by their addresses, as its own description of the API lists them. */
@Singleton
public class Routes {

    private static final String DESCRIPTION = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final Map<String, Set<String>> methods;

    Routes() {
        this(description());
    }

    Routes(JsonNode description) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        description.path("paths").properties().forEach(path -> {
            Set<String> ofPath = new TreeSet<>(Set.of("OPTIONS"));
            METHODS.stream()
                    .filter(path.getValue()::has)
                    .map(name -> name.toUpperCase(Locale.ROOT))
                    .forEach(ofPath::add);
            if (ofPath.contains("GET")) {
                ofPath.add("HEAD");
            }
            found.put(path.getKey(), ofPath);
        });
        this.methods = Map.copyOf(found);
    }

    /** Whether a label is the address of an operation with its parameters unnamed, and so one of a few. */
    public boolean isTemplate(String label) {
        return methods.containsKey(label);
    }

    /** The methods that an address allows; none when there is no such address. */
    Set<String> allowed(String path) {
        return methods.entrySet().stream()
                .filter(route -> pattern(route.getKey()).matcher(path).matches())
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(PARAMETER.matcher(template).replaceAll("[^/]+") + "/?");
    }

    private static JsonNode description() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(DESCRIPTION)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

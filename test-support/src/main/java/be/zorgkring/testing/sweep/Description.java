package be.zorgkring.testing.sweep;

import be.zorgkring.testing.sweep.Operation.Parameter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The OpenAPI document that the gateway publishes. */
final class Description {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;

    Description(JsonNode document) {
        this.document = document;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(each -> METHODS.contains(each.getKey()))
                .forEach(each -> operations.add(operation(path.getKey(), path.getValue(), each))));
        return operations;
    }

    private Operation operation(String path, JsonNode shared, Map.Entry<String, JsonNode> entry) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode list : List.of(shared.path("parameters"), entry.getValue().path("parameters"))) {
            for (JsonNode each : list) {
                JsonNode parameter = resolved(each);
                parameters.add(new Parameter(
                        parameter.path("in").asText(),
                        parameter.path("name").asText(),
                        resolved(parameter.path("schema"))));
            }
        }
        JsonNode content = resolved(entry.getValue().path("requestBody")).path("content");
        String mediaType =
                content.properties().stream().map(Map.Entry::getKey).findFirst().orElse("application/json");
        JsonNode body = content.isEmpty()
                ? MissingNode.getInstance()
                : content.path(mediaType).path("schema");
        return new Operation(entry.getKey().toUpperCase(Locale.ROOT), path, List.copyOf(parameters), body, mediaType);
    }

    /** A schema that stands elsewhere, or may be null too. */
    JsonNode resolved(JsonNode node) {
        JsonNode now = node;
        while (now.has("$ref")) {
            now = document.at(now.path("$ref").asText().substring(1));
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode each : now.path(choice)) {
                if (!each.path("type").asText().equals("null")) {
                    return resolved(each);
                }
            }
        }
        return now;
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText(schema.has("properties") ? "object" : "");
    }
}

package be.zorgkring.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Over all operations of a service: each has a name that reads well, says in a sentence what it is for, of what type its answers
 * are, which problems may come instead, and how long, how many and which what is sent may be.
 */
public final class EveryOperation {

    private static final Pattern NAME = Pattern.compile("[a-z]+([A-Z][a-z0-9]+)+");
    private static final Set<String> WITHOUT_BODY = Set.of("204", "304");

    private final Description description = Description.read();
    private final List<String> missing = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<JsonNode> seen = new HashSet<>();

    private EveryOperation() {}

    public static void isDescribed() {
        EveryOperation all = new EveryOperation();
        List<Description.Operation> operations = all.description.operations();
        assertTrue(!operations.isEmpty());
        operations.forEach(all::check);
        assertEquals(List.of(), all.missing);
    }

    private void check(Description.Operation operation) {
        String name = operation.node().path("operationId").asText();
        need(NAME.matcher(name).matches(), operation, "operationId " + name);
        need(names.add(name), operation, "operationId of its own");
        need(!operation.node().path("summary").asText().isBlank(), operation, "summary");
        boolean succeeds = false;
        for (var response : operation.responses().properties()) {
            succeeds |= response.getKey().startsWith("2");
            if (!WITHOUT_BODY.contains(response.getKey())) {
                need(typed(response.getValue()), operation, "type of its " + response.getKey());
            }
        }
        need(succeeds, operation, "success");
        operation.node().path("parameters").forEach(parameter -> {
            if (!"path".equals(parameter.path("in").asText())) {
                limits(operation, parameter.path("name").asText(), parameter.path("schema"));
            }
        });
        operation
                .node()
                .path("requestBody")
                .path("content")
                .forEach(body -> limits(operation, "", body.path("schema")));
    }

    private boolean typed(JsonNode response) {
        JsonNode content = response.path("content");
        return !content.isEmpty()
                && content.properties().stream().allMatch(type -> {
                    JsonNode schema = description.resolved(type.getValue().path("schema"));
                    return schema.has("properties")
                            || schema.has("allOf")
                            || schema.has("oneOf")
                            || "array".equals(schema.path("type").asText())
                            || !type.getKey().contains("json");
                });
    }

    private void limits(Description.Operation operation, String at, JsonNode stated) {
        JsonNode schema = description.resolved(stated);
        if (!seen.add(schema) && schema.has("properties")) {
            return;
        }
        switch (schema.path("type").asText()) {
            case "string" ->
                need(
                        schema.has("maxLength") || schema.has("enum") || schema.has("format") || schema.has("pattern"),
                        operation,
                        "limit of " + at);
            case "integer", "number" ->
                need(schema.has("maximum") && schema.has("minimum"), operation, "range of " + at);
            case "array" -> {
                need(schema.has("maxItems"), operation, "number of " + at);
                limits(operation, at + "/*", schema.path("items"));
            }
            case "object" -> {
                need(schema.has("properties") || schema.has("additionalProperties"), operation, "properties of " + at);
                schema.path("properties")
                        .properties()
                        .forEach(property -> limits(operation, at + "/" + property.getKey(), property.getValue()));
            }
            case "boolean" -> {}
            default -> need(schema.has("oneOf") || schema.has("allOf"), operation, "type of " + at);
        }
    }

    private void need(boolean holds, Description.Operation operation, String what) {
        if (!holds) {
            missing.add(operation + ": no " + what);
        }
    }
}

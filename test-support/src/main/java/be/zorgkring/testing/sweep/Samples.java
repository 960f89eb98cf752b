package be.zorgkring.testing.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A value of each schema, where nobody wrote a better one. */
final class Samples {

    static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final Description description;

    Samples(Description description) {
        this.description = description;
    }

    /** What somebody wrote, with the fields that the schema has beside. */
    JsonNode completed(JsonNode written, JsonNode schema) {
        return completed(written, schema, 0);
    }

    private JsonNode completed(JsonNode written, JsonNode raw, int depth) {
        JsonNode schema = description.resolved(raw);
        if (written.isMissingNode()) {
            return of(schema, depth);
        }
        if (written.isObject()) {
            ObjectNode all = written.deepCopy();
            schema.path("properties")
                    .properties()
                    .forEach(field -> all.set(
                            field.getKey(), completed(written.path(field.getKey()), field.getValue(), depth + 1)));
            return all;
        }
        if (written.isArray() && !written.isEmpty()) {
            return JSON.arrayNode().add(completed(written.get(0), schema.path("items"), depth + 1));
        }
        return written;
    }

    JsonNode of(JsonNode raw) {
        return of(raw, 0);
    }

    private JsonNode of(JsonNode raw, int depth) {
        JsonNode schema = description.resolved(raw);
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (Description.type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.textNode(text(schema.path("format").asText()));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(field -> object.set(field.getKey(), of(field.getValue(), depth + 1)));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        return depth < DEEPEST ? array.add(of(schema.path("items"), depth + 1)) : array;
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2024-06-01";
            case "date-time" -> "2024-06-01T12:00:00Z";
            case "uuid" -> NOBODY;
            default -> "text";
        };
    }
}

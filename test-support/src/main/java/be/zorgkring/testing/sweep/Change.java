package be.zorgkring.testing.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One change of a request that was good.
 *
 * @param where the field, as a pointer, or the parameter
 * @param ofBody what becomes of the body, before it is written
 * @param ofRequest what becomes of the rest, and of the body as it is written
 */
record Change(String where, UnaryOperator<JsonNode> ofBody, UnaryOperator<Request> ofRequest) {

    // Escaped, since lone surrogates survive no encoding.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    static final Change NONE = new Change("nothing", UnaryOperator.identity(), UnaryOperator.identity());

    private static final List<String> NO_OBJECTS = List.of(
            "",
            " ",
            "null",
            "[]",
            "{}",
            "1",
            "\"text\"",
            "{",
            "{\"a\":}",
            "\ufeff{}",
            "[".repeat(2_000),
            "{\"a\":".repeat(2_000),
            "\u0000");

    /** @param whole a body with all that the schema has */
    static List<Change> of(Operation operation, JsonNode whole) {
        List<Change> changes = new ArrayList<>();
        operation.parameters().forEach(parameter -> addParameter(parameter, changes));
        add(changes, "header Accept-Language", request -> request.withHeader("Accept-Language", "nl;q=2"));
        add(changes, "header Accept-Language", request -> request.withHeader("Accept-Language", "nl-;q=x, *;q="));
        add(changes, "header Accept", request -> request.withHeader("Accept", "application/x;q=7, \u00e9"));
        add(changes, "unknown parameter", request -> request.withQuery("unknown", "unknown=1&unknown=%00"));
        if (operation.takesBody()) {
            NO_OBJECTS.forEach(text -> add(changes, "body", request -> request.withBody(text)));
            add(changes, "header Content-Type", request -> request.withHeader("Content-Type", "text/plain"));
            add(changes, "header Content-Type", request -> request.withHeader("Content-Type"));
            add(
                    changes,
                    "unknown field",
                    request -> request.withBody(request.body().replaceFirst("\\{", "{\"unknown\":{\"a\":[1e400]},")));
            add(
                    changes,
                    "doubled fields",
                    request -> request.withBody(request.body().replaceFirst("^\\{(.*)}$", "{$1,$1}")));
            addField("", whole, changes);
        }
        return changes;
    }

    static String written(JsonNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void addField(String pointer, JsonNode whole, List<Change> changes) {
        if (!pointer.isEmpty()) {
            Extremes.of(whole).forEach(extreme -> addValue(pointer, extreme, changes));
            addValue(pointer, null, changes);
        }
        whole.properties().forEach(field -> addField(pointer + "/" + field.getKey(), field.getValue(), changes));
        if (whole.isArray() && !whole.isEmpty()) {
            addField(pointer + "/0", whole.get(0), changes);
        }
    }

    private static void addValue(String pointer, JsonNode value, List<Change> changes) {
        changes.add(new Change(pointer, body -> put(body, pointer, value), UnaryOperator.identity()));
    }

    /** A copy with this value there; null takes it out. Where nothing holds it, nothing changes. */
    private static JsonNode put(JsonNode body, String pointer, JsonNode value) {
        JsonNode copy = body.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode holder = copy.at(pointer.substring(0, last));
        if (holder instanceof ObjectNode object) {
            if (value == null) {
                object.remove(pointer.substring(last + 1));
            } else {
                object.set(pointer.substring(last + 1), value);
            }
        } else if (holder instanceof ArrayNode array && value != null) {
            array.removeAll().add(value);
        }
        return copy;
    }

    private static void addParameter(Operation.Parameter parameter, List<Change> changes) {
        String name = parameter.name();
        String where = parameter.in() + " " + name;
        for (String value : Extremes.of(parameter)) {
            add(changes, where, request -> switch (parameter.in()) {
                case "header" -> request.withHeader(name, value);
                case "path" -> request.withParameter(name, value);
                default -> request.withQuery(name, name + "=" + value);
            });
        }
        if (parameter.in().equals("header")) {
            add(changes, where, request -> request.withHeader(name));
            add(changes, where, request -> request.withHeader(name, "\"1\"", "\"2\""));
        } else if (parameter.in().equals("query")) {
            add(changes, where, request -> request.withQuery(name, name + "=1&" + name + "=2"));
            add(changes, where, request -> request.withQuery(name, name));
        }
    }

    private static void add(List<Change> changes, String where, UnaryOperator<Request> ofRequest) {
        changes.add(new Change(where, UnaryOperator.identity(), ofRequest));
    }
}

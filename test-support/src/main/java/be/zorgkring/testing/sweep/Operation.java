package be.zorgkring.testing.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One operation of the published description.
 *
 * @param path with its parameters in braces
 * @param body the schema of the body; missing when it takes none
 * @param mediaType of the body
 */
record Operation(String method, String path, List<Parameter> parameters, JsonNode body, String mediaType) {

    /** @param in {@code path}, {@code query} or {@code header} */
    record Parameter(String in, String name, JsonNode schema) {}

    boolean writes() {
        return !method.equals("GET");
    }

    boolean takesBody() {
        return !body.isMissingNode();
    }

    boolean hasHeader(String name) {
        return parameters.stream()
                .anyMatch(each -> each.in().equals("header") && each.name().equalsIgnoreCase(name));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

package be.zorgkring.testing.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests as they should be, as far as somebody wrote down what an operation wants; otherwise as its schema has it. */
final class Drafts {

    /** What is never asked without. */
    private static final Map<String, String> QUERIES = Map.of(
            "GET /fhir/AuditEvent", "?patient=$patients",
            "GET /api/professionals", "?name=Peeters",
            "DELETE /api/patients/{id}/death", "?reason=entry-mistake");

    private final JsonNode bodies = bodies();
    private final Samples samples;

    Drafts(Samples samples) {
        this.samples = samples;
    }

    ObjectNode inclusion() {
        return (ObjectNode) bodies.path("POST /api/patients");
    }

    /** With its words not yet filled in; missing when the operation takes no body. */
    JsonNode body(Operation operation) {
        JsonNode written = bodies.path(operation.toString());
        return written.isMissingNode() && operation.takesBody() ? samples.of(operation.body()) : written;
    }

    /** With all that the schema has. */
    JsonNode wholeBody(Operation operation) {
        return samples.completed(body(operation), operation.body());
    }

    Request of(Operation operation, JsonNode body, Known known) {
        Map<String, String> parameters = new HashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("path"))
                .forEach(parameter -> parameters.put(parameter.name(), known.id(operation.path(), parameter.name())));
        String accept = operation.path().startsWith("/fhir") ? "application/fhir+json" : "application/json";
        String query = known.filled(QUERIES.getOrDefault(operation.toString(), ""));
        Request request = new Request(
                operation.method(), operation.path(), parameters, query, List.of("Accept: " + accept), null);
        if (operation.takesBody()) {
            request = request.withHeader("Content-Type", operation.mediaType()).withBody(Change.written(body));
        }
        return operation.hasHeader("Idempotency-Key")
                ? request.withHeader("Idempotency-Key", UUID.randomUUID().toString())
                : request;
    }

    private static JsonNode bodies() {
        try (InputStream in = Drafts.class.getResourceAsStream("/sweep/bodies.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

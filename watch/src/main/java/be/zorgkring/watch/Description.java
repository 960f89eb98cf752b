package be.zorgkring.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a service says of its API, OpenAPI 3.1. */
final class Description {

    private static final String FILE = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    /** @param node of the operation */
    record Operation(String verb, String path, JsonNode node) {

        @Override
        public String toString() {
            return verb.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }

        JsonNode responses() {
            return node.path("responses");
        }
    }

    private final JsonNode document;

    private Description(JsonNode document) {
        this.document = document;
    }

    /** Of the service that runs in this test. */
    static Description read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new Description(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> VERBS.contains(entry.getKey()))
                .forEach(entry -> all.add(new Operation(entry.getKey(), path.getKey(), entry.getValue()))));
        return all;
    }

    Optional<Operation> operation(String verb, String path) {
        return operations().stream()
                .filter(each ->
                        each.verb().equalsIgnoreCase(verb) && each.path().equals(path))
                .findFirst();
    }

    /** The schema itself, wherever it stands. */
    JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asText();
        return ref.isEmpty() ? schema : resolved(document.at(ref.substring(1)));
    }

    /** Where a value lacks, or has null for, what its schema says is always there. */
    List<String> missing(JsonNode schema, JsonNode value, String at) {
        JsonNode described = resolved(schema);
        List<String> missing = new ArrayList<>();
        if (value.isObject()) {
            described.path("required").forEach(name -> {
                if (!value.hasNonNull(name.asText())) {
                    missing.add(at + "/" + name.asText());
                }
            });
        }
        value.properties().forEach(field -> {
            JsonNode own = described.path("properties").path(field.getKey());
            missing.addAll(missing(
                    own.isMissingNode() ? described.path("additionalProperties") : own,
                    field.getValue(),
                    at + "/" + field.getKey()));
        });
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            missing.addAll(missing(described.path("items"), value.get(i), at + "/" + i));
        }
        return missing;
    }
}

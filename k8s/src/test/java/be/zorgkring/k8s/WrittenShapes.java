package be.zorgkring.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of operators that publish no Java: closed schemas of what the chart may use of them, each with its source. */
final class WrittenShapes {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private WrittenShapes() {}

    static Optional<String> complaint(JsonNode manifest) {
        String name = "/crds/" + manifest.path("kind").asText() + ".schema.json";
        InputStream written = WrittenShapes.class.getResourceAsStream(name);
        if (written == null) {
            return Optional.of("no such apiVersion and kind among those this chart uses");
        }
        JsonSchema schema = SCHEMAS.getSchema(written);
        var messages = schema.validate(manifest);
        return messages.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        messages.stream().map(ValidationMessage::getMessage).collect(Collectors.joining("; ")));
    }
}

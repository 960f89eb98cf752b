package be.zorgkring.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The contracts of the events, as the contracts jar carries them. */
public final class Contracts {

    private static final String PREFIX = "be.zorgkring.";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, JsonSchema> KNOWN = new ConcurrentHashMap<>();

    private Contracts() {}

    /** Fails, naming each fault, when the data of an event is not what its type promises. */
    public static void assertValid(String type, String json) {
        JsonSchema schema =
                KNOWN.computeIfAbsent(type, name -> SCHEMAS.getSchema(read(name + ".schema.json"), InputFormat.JSON));
        Set<ValidationMessage> faults = schema.validate(json, InputFormat.JSON, execution -> execution
                .getExecutionConfig()
                .setFormatAssertionsEnabled(true));
        if (!faults.isEmpty()) {
            throw new AssertionError(type + " is broken: "
                    + faults.stream().map(ValidationMessage::getMessage).collect(Collectors.joining("; ")) + " in "
                    + json);
        }
    }

    /** The golden example of a type. */
    public static String example(String type) {
        return read(type + ".example.json");
    }

    /** Every type that the AsyncAPI document names. */
    public static Set<String> types() {
        try {
            Set<String> types = new TreeSet<>();
            for (JsonNode message :
                    new YAMLMapper().readTree(read("asyncapi.yaml")).at("/components/messages")) {
                types.add(message.path("name").asText());
            }
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        String full = name.startsWith(PREFIX) || name.startsWith("asyncapi") ? name : PREFIX + name;
        try (InputStream in = Contracts.class.getResourceAsStream("/contracts/" + full)) {
            if (in == null) {
                throw new AssertionError("the contracts have no " + full);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

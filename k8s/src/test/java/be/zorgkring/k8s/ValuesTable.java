package be.zorgkring.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of the chart as a table: what they are from the schema, what they are by default from values.yaml. */
final class ValuesTable {

    private static final String HEAD = """
            # Values of the chart

            Made from `chart/values.schema.json` and `chart/values.yaml` (README, Tests); `<service>` is any of the five, and what it does not say
            it has from `defaults`.

            | value | default | what it is |
            |---|---|---|
            """;
    private static final int LONGEST = 60;

    private final JsonNode schema;
    private final Map<String, String> lines = new TreeMap<>();
    private final List<String> undescribed = new ArrayList<>();

    private ValuesTable(JsonNode schema) {
        this.schema = schema;
    }

    static ValuesTable read() {
        try {
            JsonNode schema = new ObjectMapper()
                    .readTree(Path.of("chart/values.schema.json").toFile());
            JsonNode values = Chart.YAML.readTree(Path.of("chart/values.yaml").toFile());
            ValuesTable table = new ValuesTable(schema);
            schema.path("properties").properties().stream()
                    .filter(member -> !member.getKey().equals("services"))
                    .forEach(member -> table.walk(member.getKey(), member.getValue(), values.path(member.getKey())));
            table.walk(
                    "services.<service>.database",
                    schema.at("/$defs/database"),
                    values.at("/services/patient-service/database"));
            table.line(
                    "services.<service>.kafkaSecret",
                    "Secret with its user of Kafka: sasl.jaas.config, for KEDA password too.",
                    values.at("/services/patient-service/kafkaSecret"));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return HEAD + String.join("\n", lines.values()) + "\n";
    }

    /** Values of which the schema does not say what they are. */
    List<String> undescribed() {
        return undescribed;
    }

    private void walk(String path, JsonNode declared, JsonNode value) {
        JsonNode node = resolved(declared);
        boolean open = node.path("properties").isEmpty() || path.endsWith(".affinity");
        if (open) {
            String what = node.path("description").asText();
            if (what.isEmpty()) {
                undescribed.add(path);
            }
            line(path, what, value);
            return;
        }
        node.path("properties").properties().forEach(member -> {
            JsonNode inner = member.getValue().isEmpty() && path.equals("defaults")
                    ? schema.at("/$defs/runtime/properties/" + member.getKey())
                    : member.getValue();
            walk(path + "." + member.getKey(), inner, value.path(member.getKey()));
        });
    }

    private void line(String path, String what, JsonNode value) {
        String shown = value.isMissingNode() ? "" : value.toString();
        String fallback = shown.isEmpty() ? "" : "`" + (shown.length() > LONGEST ? "…" : shown) + "`";
        lines.put(
                path,
                "| `%s` | %s | %s |"
                        .formatted(path, fallback, what.replace("|", "\\|").replace("<", "\\<")));
    }

    /** With what it refers to; its own words win. */
    private JsonNode resolved(JsonNode node) {
        if (node.has("allOf") && !node.has("properties")) {
            return resolved(node.path("allOf").path(1));
        }
        if (!node.has("$ref")) {
            return node;
        }
        ObjectNode whole = (ObjectNode)
                resolved(schema.at(node.path("$ref").asText().substring(1))).deepCopy();
        node.properties().forEach(member -> whole.set(member.getKey(), member.getValue()));
        return whole;
    }
}

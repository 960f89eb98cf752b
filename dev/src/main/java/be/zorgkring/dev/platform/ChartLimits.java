package be.zorgkring.dev.platform;

import be.zorgkring.parts.PartFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;

/** What the chart gives a service by default, so that a test never holds it to anything else. */
record ChartLimits(JsonNode values) {

    private static final long MEBIBYTE = 1L << 20;

    static ChartLimits of(Path root) {
        Path file = root.resolve("k8s/chart/values.yaml");
        try {
            return new ChartLimits(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new PartFailure("The chart's values " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The limit in bytes. */
    long memory(ServiceName service) {
        String limit = of(service, "/resources/limits/memory").asText();
        if (!limit.matches("[0-9]+Mi")) {
            throw new PartFailure("The chart limits " + service.module() + " to '" + limit + "', and not in Mi.");
        }
        return Long.parseLong(limit.substring(0, limit.length() - 2)) * MEBIBYTE;
    }

    String javaOptions(ServiceName service) {
        return of(service, "/javaOptions").asText();
    }

    private JsonNode of(ServiceName service, String pointer) {
        JsonNode own = values.at("/services/" + service.module() + pointer);
        return own.isMissingNode() ? values.at("/defaults" + pointer) : own;
    }
}

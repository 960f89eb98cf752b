package be.zorgkring.gateway.archive;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An invented person's data, as the services give it. */
public final class Samples {

    private Samples() {}

    /** @param service {@code patient}, {@code network} or {@code action} */
    public static JsonObject of(String service) {
        try (InputStream file = Samples.class.getResourceAsStream("/archive/" + service + ".json")) {
            return new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it stands in {@code data.json}. */
    public static JsonObject data() {
        return new JsonObject()
                .put("notIncluded", new JsonArray())
                .put(
                        "services",
                        new JsonObject()
                                .put("patient-service", of("patient"))
                                .put("network-service", of("network"))
                                .put("action-service", of("action")));
    }
}

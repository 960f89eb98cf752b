package be.zorgkring.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** One event as it lies on a topic; {@code json} is null for a tombstone. */
public record Received(
        String topic,
        int partition,
        long offset,
        String key,
        String id,
        String type,
        String source,
        String subject,
        String time,
        Map<String, String> headers,
        String json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonNode data() {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

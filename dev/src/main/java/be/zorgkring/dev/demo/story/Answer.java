package be.zorgkring.dev.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;

/** What the gateway answered, and how long it took. */
record Answer(int status, JsonNode body, String location, String etag, long millis) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response, long nanos) {
        JsonNode body;
        try {
            body = response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            body = JSON.getNodeFactory().textNode(response.body());
        }
        return new Answer(
                response.statusCode(),
                body,
                response.headers().firstValue("Location").orElse(null),
                response.headers().firstValue("ETag").orElse(null),
                nanos / 1_000_000);
    }

    /** The last part of a problem's type; empty when the answer is none. */
    String problem() {
        String type = body.path("type").asText("");
        return type.substring(type.lastIndexOf(':') + 1);
    }

    String locationId() {
        if (location == null) {
            throw new StoryDiffers("an answer with a Location", status + " without one");
        }
        return location.substring(location.lastIndexOf('/') + 1);
    }
}

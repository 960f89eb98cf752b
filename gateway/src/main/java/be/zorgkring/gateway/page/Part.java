package be.zorgkring.gateway.page;

import io.vertx.core.json.JsonObject;

/** One part of the composed page: what its service answered, or a gap that says why there is nothing. */
public sealed interface Part {

    JsonObject json();

    /**
     * @param etag what a change of this part must name in If-Match; null where the service gave none
     * @param emergency the service's {@code Emergency-Access}, where it answered in an emergency only; otherwise null
     */
    record Present(Object data, String etag, String emergency) implements Part {
        @Override
        public JsonObject json() {
            JsonObject part = new JsonObject().put("status", "ok");
            if (etag != null) {
                part.put("etag", etag);
            }
            return part.put("data", data);
        }
    }

    record Gap(int status, JsonObject problem) implements Part {
        @Override
        public JsonObject json() {
            return new JsonObject().put("status", "gap").put("problem", problem);
        }
    }
}

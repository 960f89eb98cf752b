package be.zorgkring.gateway.page;

import io.vertx.core.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service says on an answer that rests on an access in an emergency, such as
 * {@code id="..."; until="2026-03-11T06:10:00Z"; reason="life-threatening"}.
 */
record EmergencyBanner(String header) {

    static final String HEADER = "Emergency-Access";

    private static final Pattern PARAMETER = Pattern.compile("([a-z]+)=\"([^\"]*)\"");

    /** Its parameters as fields; a screen that reads the body alone cannot overlook it. */
    JsonObject json() {
        JsonObject fields = new JsonObject();
        Matcher parameters = PARAMETER.matcher(header);
        while (parameters.find()) {
            fields.put(parameters.group(1), parameters.group(2));
        }
        return fields;
    }
}

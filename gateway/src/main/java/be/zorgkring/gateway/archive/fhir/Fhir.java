package be.zorgkring.gateway.archive.fhir;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the resources that the gateway adds to a person's bundle have in common. */
final class Fhir {

    private static final String PROFILES =
            "https://www.ehealth.fgov.be/standards/fhir/patient-care/StructureDefinition/";
    private static final String URI_SYSTEM = "urn:ietf:rfc3986";

    private Fhir() {}

    /** @param title what stands in the narrative */
    static JsonObject resource(String type, String profile, String id, String title) {
        return new JsonObject()
                .put("resourceType", type)
                .put("id", id)
                .put("meta", new JsonObject().put("profile", new JsonArray().add(PROFILES + profile)))
                .put(
                        "text",
                        new JsonObject()
                                .put("status", "generated")
                                .put("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + escaped(title) + "</div>"))
                .put("identifier", new JsonArray().add(identifier(id)));
    }

    static JsonObject entry(JsonObject resource) {
        return new JsonObject().put("fullUrl", urn(resource.getString("id"))).put("resource", resource);
    }

    static JsonObject reference(String id) {
        return new JsonObject().put("reference", urn(id));
    }

    static JsonObject identifier(String id) {
        return new JsonObject().put("system", URI_SYSTEM).put("value", urn(id));
    }

    /** The id of what is one of its kind for a person, the same in every copy. */
    static String idOf(String patientId, String what) {
        return UUID.nameUUIDFromBytes((patientId + "/" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static String urn(String id) {
        return "urn:uuid:" + id;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

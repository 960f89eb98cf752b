package be.zorgkring.gateway.archive.fhir;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The circle by the Belgian profile be-careteam: everybody who is or was in it, each with their time. */
public final class CareTeam {

    static final String ID = "circle";

    private static final String ROLES = "https://www.ehealth.fgov.be/standards/fhir/core/CodeSystem/cd-hcparty";

    private CareTeam() {}

    /** @param parts of network-service's share; without a member there is no team */
    public static Optional<JsonObject> of(String patientId, Instant at, JsonObject parts) {
        List<JsonObject> members = parts.getJsonArray("circle", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        boolean active = members.stream().anyMatch(member -> isInAt(member, at));
        String names = members.stream().map(CareTeam::name).collect(Collectors.joining("; "));
        JsonObject team = Fhir.resource("CareTeam", "be-careteam", Fhir.idOf(patientId, ID), names)
                .put("status", active ? "active" : "inactive")
                .put("subject", Fhir.reference(patientId))
                .put(
                        "participant",
                        new JsonArray(
                                members.stream().map(CareTeam::participant).toList()));
        return Optional.of(Fhir.entry(team));
    }

    private static boolean isInAt(JsonObject member, Instant at) {
        String until = member.getString("until");
        return until == null || Instant.parse(until).isAfter(at);
    }

    private static JsonObject participant(JsonObject member) {
        JsonObject role = member.getJsonObject("role");
        JsonObject period = new JsonObject().put("start", member.getString("from"));
        if (member.getString("until") != null) {
            period.put("end", member.getString("until"));
        }
        return new JsonObject()
                .put(
                        "role",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put(
                                                "coding",
                                                new JsonArray()
                                                        .add(new JsonObject()
                                                                .put("system", ROLES)
                                                                .put("code", role.getString("code"))))
                                        .put("text", role.getString("label"))))
                .put(
                        "member",
                        new JsonObject()
                                .put("type", type(member.getString("kind")))
                                .put("identifier", Fhir.identifier(member.getString("memberId")))
                                .put("display", name(member)))
                .put("period", period);
    }

    /** Neither is an entry of the bundle: a person's copy holds their own data. */
    static String type(String kind) {
        return "professional".equals(kind) ? "PractitionerRole" : "RelatedPerson";
    }

    private static String name(JsonObject member) {
        JsonObject organisation = member.getJsonObject("organisation", new JsonObject());
        return Stream.of(member.getString("name"), organisation.getString("name"))
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }
}

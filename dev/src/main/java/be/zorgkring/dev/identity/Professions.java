package be.zorgkring.dev.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * For each profession that eHealth asserts: a role, the two mappers that carry it over, and a client scope that gives
 * the number as a claim only to those who have the role, so that a number without recognition never reaches a token.
 */
final class Professions {

    static final List<String> KEYS = List.of(
            "physician",
            "pharmacist",
            "dentist",
            "nurse",
            "midwife",
            "physiotherapist",
            "logopedist",
            "dietician",
            "podologist");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Professions() {}

    static void addTo(ObjectNode realm) {
        for (String profession : KEYS) {
            realm.withArray("/roles/realm").addObject().put("name", profession);
            ArrayNode mappers = realm.withArray("/identityProviderMappers");
            mappers.add(mapper(profession, "oidc-advanced-role-idp-mapper")
                    .set(
                            "config",
                            JSON.createObjectNode()
                                    .put(
                                            "claims",
                                            "[{\"key\":\"userProfile.%s.recognised\",\"value\":\"true\"}]"
                                                    .formatted(profession))
                                    .put("are.claim.values.regex", "false")
                                    .put("role", profession)
                                    .put("syncMode", "FORCE")));
            mappers.add(mapper("nihdi of a " + profession, "oidc-user-attribute-idp-mapper")
                    .set(
                            "config",
                            JSON.createObjectNode()
                                    .put("claim", "userProfile." + profession + ".nihii11")
                                    .put("user.attribute", "nihdi-" + profession)
                                    .put("syncMode", "FORCE")));
            realm.withArray("/clientScopes").add(scope(profession));
            ObjectNode grant = realm.withArray("/scopeMappings").addObject().put("clientScope", scopeName(profession));
            grant.putArray("roles").add(profession);
            ((ArrayNode) realm.at("/scopeMappings/0/roles")).add(profession);
            for (JsonNode client : realm.path("clients")) {
                if (client.path("standardFlowEnabled").asBoolean()) {
                    ((ArrayNode) client.path("defaultClientScopes")).add(scopeName(profession));
                }
            }
        }
    }

    private static ObjectNode mapper(String name, String kind) {
        return JSON.createObjectNode()
                .put("name", name)
                .put("identityProviderAlias", "ehealth")
                .put("identityProviderMapper", kind);
    }

    private static ObjectNode scope(String profession) {
        ObjectNode scope =
                JSON.createObjectNode().put("name", scopeName(profession)).put("protocol", "openid-connect");
        scope.putObject("attributes").put("include.in.token.scope", "false");
        ObjectNode mapper = scope.putArray("protocolMappers")
                .addObject()
                .put("name", "nihdi")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-usermodel-attribute-mapper");
        mapper.putObject("config")
                .put("user.attribute", "nihdi-" + profession)
                .put("claim.name", "nihdi")
                .put("jsonType.label", "String")
                .put("id.token.claim", "false")
                .put("access.token.claim", "true");
        return scope;
    }

    private static String scopeName(String profession) {
        return "profession-" + profession;
    }
}

package be.zorgkring.parts.identity;

import be.zorgkring.parts.KeycloakAddress;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes the keys and secrets of the platform's realm while it is used, as docs/runbooks/key-rotation.md does. */
public final class Rotation {

    private static final String REALM = "/" + Realms.PLATFORM;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AdminApi admin;

    public Rotation(KeycloakAddress keycloak) {
        this.admin = new AdminApi(keycloak);
    }

    /** From now on tokens are signed with another key; those signed before can still be checked. */
    public void renewSigningKey() {
        ObjectNode provider = JSON.createObjectNode()
                .put("name", "renewed")
                .put("providerId", "rsa-generated")
                .put("providerType", "org.keycloak.keys.KeyProvider")
                .put("parentId", admin.read(REALM).path("id").asText());
        ObjectNode config = provider.putObject("config");
        config.putArray("priority").add("200");
        config.putArray("algorithm").add("RS256");
        admin.create(REALM + "/components", provider);
    }

    public void changeSecret(String client, String secret) {
        ObjectNode representation = client(client);
        replace(representation.put("secret", secret));
    }

    /** The keys with which a system may sign in. */
    public void changeKeys(String client, SystemKey... keys) {
        ObjectNode representation = client(client);
        ((ObjectNode) representation.path("attributes")).put("jwks.string", SystemKey.jwks(keys));
        replace(representation);
    }

    private ObjectNode client(String client) {
        return (ObjectNode) admin.read(REALM + "/clients?clientId=" + client).path(0);
    }

    private void replace(ObjectNode representation) {
        admin.replace(REALM + "/clients/" + representation.path("id").asText(), representation);
    }
}

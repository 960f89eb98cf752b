package be.zorgkring.parts;

/** Where a Keycloak answers, and who administers it. */
public record KeycloakAddress(String url, String admin, String password) {

    public String realm(String name) {
        return url + "/realms/" + name;
    }
}

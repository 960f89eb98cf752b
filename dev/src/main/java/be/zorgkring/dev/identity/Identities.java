package be.zorgkring.dev.identity;

import be.zorgkring.dev.identity.People.Person;
import be.zorgkring.dev.parts.KeycloakAddress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Adds people to the stand-in for eHealth while it runs. */
public final class Identities {

    private final AdminApi admin;
    private final String password;

    public Identities(KeycloakAddress keycloak) {
        this.admin = new AdminApi(keycloak);
        this.password = People.load().password();
    }

    /** A new citizen; gives the user name, the password is everybody's. */
    public String createCitizen(String ssin, String firstName, String lastName) {
        return create(ssin, firstName, lastName, Map.of());
    }

    /** A new professional, recognised in each profession for which a NIHDI number is given. */
    public String createProfessional(String ssin, String firstName, String lastName, Map<String, String> professions) {
        return create(ssin, firstName, lastName, professions);
    }

    /** From the next sign-in on, eHealth says that they act for this person, for all that the platform asks it about. */
    public void sayMayActFor(String username, String mandatorInsz) {
        sayMayAct(
                username,
                "[{\"sub\":\"v\",\"userProfile\":{\"mandators\":[{\"ssin\":\"" + mandatorInsz
                        + "\",\"serviceNames\":[\"medicaldatamanagement\"]}]}}]");
    }

    /** From the next sign-in on, eHealth says this of those for whom the person acts; null says nothing. */
    public void sayMayAct(String username, String claim) {
        change(username, attributes -> {
            if (claim == null) {
                attributes.remove("mayAct");
            } else {
                attributes.putArray("mayAct").add(claim);
            }
        });
    }

    /** From the next sign-in on, eHealth no longer recognises this person in any profession. */
    public void withdrawRecognition(String username) {
        change(username, attributes -> {
            String profile = attributes.path("userProfile").path(0).asText();
            attributes.putArray("userProfile").add(profile.replace("\"recognised\":true", "\"recognised\":false"));
        });
    }

    private void change(String username, Consumer<ObjectNode> change) {
        String users = "/" + Realms.EHEALTH + "/users";
        JsonNode user = admin.read(users + "?exact=true&username=" + username).path(0);
        change.accept((ObjectNode) user.path("attributes"));
        admin.replace(users + "/" + user.path("id").asText(), user);
    }

    private String create(String ssin, String firstName, String lastName, Map<String, String> professions) {
        String username = "p" + UUID.randomUUID().toString().replace("-", "");
        Person person = new Person(
                username,
                firstName,
                lastName,
                "F",
                null,
                "nl",
                null,
                ssin,
                professions,
                List.of(),
                null,
                List.of(),
                List.of());
        admin.create("/" + Realms.EHEALTH + "/users", EhealthUser.of(person, password));
        return username;
    }
}

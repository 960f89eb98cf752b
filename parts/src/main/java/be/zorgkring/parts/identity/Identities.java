package be.zorgkring.parts.identity;

import be.zorgkring.parts.KeycloakAddress;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.identity.People.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Adds people to the stand-in for eHealth while it runs. */
public final class Identities {

    private static final String USERS = "/" + Realms.EHEALTH + "/users";

    private final AdminApi admin;
    private final String password;

    public Identities(KeycloakAddress keycloak) {
        this.admin = new AdminApi(keycloak);
        this.password = People.load().password();
    }

    /** Somebody who did not exist before. */
    public record Citizen(String username, String insz, LocalDate birthDate) {}

    /**
     * A new citizen with a number that nobody was given here before, however often this was asked: eHealth has one account a
     * number, under a user name that is made of it.
     */
    public Citizen invent(Invented purpose, String firstName, String lastName) {
        return invent(purpose, ThreadLocalRandom.current().nextInt(purpose.size()), firstName, lastName);
    }

    public Citizen invent(Invented purpose, int start, String firstName, String lastName) {
        for (int i = 0; i < purpose.size(); i++) {
            Invented.Number number = purpose.number((start + i) % purpose.size());
            String username = username(UUID.nameUUIDFromBytes(number.insz().getBytes(StandardCharsets.US_ASCII)));
            Person person = citizen(username, number.insz(), firstName, lastName, Map.of());
            if (admin.createIfNew(USERS, EhealthUser.of(person, password))) {
                return new Citizen(username, number.insz(), number.birthDate());
            }
        }
        throw new PartFailure("All " + purpose.size() + " numbers of " + purpose
                + " have been given to somebody; delete" + " the state folder and start again.");
    }

    /** A new citizen; gives the user name, the password is everybody's. */
    public String createCitizen(String ssin, String firstName, String lastName) {
        return create(ssin, firstName, lastName, Map.of());
    }

    /** A new professional, recognised in each profession for which a NIHDI number is given. */
    public String createProfessional(String ssin, String firstName, String lastName, Map<String, String> professions) {
        return create(ssin, firstName, lastName, professions);
    }

    /** From the next sign-in on, the account has this role of the platform, which eHealth knows nothing of. */
    public void grant(String accountId, String role) {
        String realm = "/" + Realms.PLATFORM;
        ArrayNode roles = JsonNodeFactory.instance.arrayNode().add(admin.read(realm + "/roles/" + role));
        admin.add(realm + "/users/" + accountId + "/role-mappings/realm", roles);
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
        JsonNode user = admin.read(USERS + "?exact=true&username=" + username).path(0);
        change.accept((ObjectNode) user.path("attributes"));
        admin.replace(USERS + "/" + user.path("id").asText(), user);
    }

    private String create(String ssin, String firstName, String lastName, Map<String, String> professions) {
        String username = username(UUID.randomUUID());
        admin.create(USERS, EhealthUser.of(citizen(username, ssin, firstName, lastName, professions), password));
        return username;
    }

    private static String username(UUID unique) {
        return "p" + unique.toString().replace("-", "");
    }

    private static Person citizen(
            String username, String ssin, String firstName, String lastName, Map<String, String> professions) {
        return new Person(
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
    }
}

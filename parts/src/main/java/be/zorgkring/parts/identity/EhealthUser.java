package be.zorgkring.parts.identity;

import be.zorgkring.parts.identity.People.Person;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A user of the stand-in for eHealth, whose attributes become the claims that I.AM Connect issues. Everybody's password is the same and in the
 * README, so the realm hashes it as cheaply as can be: what Keycloak does otherwise was most of a test's sign-in.
 */
final class EhealthUser {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EhealthUser() {}

    static ObjectNode of(Person person, String password) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", person.username())
                .put("enabled", true)
                .put("firstName", person.firstName())
                .put("lastName", person.lastName());
        ObjectNode attributes = user.putObject("attributes");
        attributes.putArray("ssin").add(person.ssin());
        attributes.putArray("userProfile").add(userProfile(person).toString());
        if (person.mayAct() != null) {
            attributes.putArray("mayAct").add(person.mayAct().toString());
        }
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        return user;
    }

    private static ObjectNode userProfile(Person person) {
        ObjectNode profile = JSON.createObjectNode()
                .put("ssin", person.ssin())
                .put("firstName", person.firstName())
                .put("lastName", person.lastName())
                .put("gender", person.gender());
        person.professions()
                .forEach((profession, number) ->
                        profile.putObject(profession).put("recognised", true).put("nihii11", number));
        if (!person.organizations().isEmpty()) {
            profile.set("organizations", JSON.valueToTree(person.organizations()));
        }
        return profile;
    }
}

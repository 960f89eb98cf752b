package be.zorgkring.patient.support;

import static be.zorgkring.patient.support.Http.post;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Health data managers: one who proposes, one who confirms. */
public final class Managers {

    public static final String ROLE = "health-data-manager";
    private static Member second;

    private Managers() {}

    public static String first() {
        return SignIn.accessToken("pieter.hermans");
    }

    /** Somebody else of the duty, in this JVM always the same. */
    public static synchronized Member second() {
        if (second == null) {
            second = another("Eva", World.newNumber().getKey());
        }
        return second;
    }

    /** One more, with a number of their own. */
    public static Member another(String name, String ssin) {
        return appoint(World.get().citizen(ssin, name));
    }

    /** Gives the duty to somebody who has an account. */
    public static Member appoint(Member member) {
        return appoint(member, ROLE);
    }

    public static Member appoint(Member member, String role) {
        new Identities(RealParts.running().keycloak()).grant(member.accountId(), role);
        SignIn.freshAccessToken(member.username());
        return member;
    }

    /** The answer to a confirmation by the second. */
    public static Response confirm(Response proposed) {
        return confirm(second(), id(proposed));
    }

    public static Response confirm(Member manager, UUID proposal) {
        return post(manager.token(), "/api/proposals/" + proposal + "/confirmation", "");
    }

    public static Response decline(Member manager, UUID proposal) {
        return post(manager.token(), "/api/proposals/" + proposal + "/refusal", Map.of("reason", "Not proven"));
    }

    public static UUID id(Response proposed) {
        proposed.then().statusCode(202);
        return UUID.fromString(proposed.jsonPath().getString("proposalId"));
    }

    /** What came of it once both agreed. */
    public static UUID made(Response proposed) {
        Response confirmed = confirm(proposed);
        confirmed.then().statusCode(200);
        return UUID.fromString(confirmed.jsonPath().getString("made"));
    }
}

package be.zorgkring.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.testing.EndedElsewhere;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever signed out at the gateway is signed out of a service too, past the gateway. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SignedOutIT {

    @Test
    void aTokenOfASessionThatEndedIsRefusedAndThoseOfSystemsStay() throws Exception {
        String token = SignIn.freshAccessToken("tom.maes");
        assertEquals(200, actions(token).statusCode());

        EndedElsewhere.tell(SignIn.claims(token).path("sid").asText());

        Instant until = Instant.now().plusSeconds(10);
        Response answer = actions(token);
        while (answer.statusCode() == 200 && Instant.now().isBefore(until)) {
            Thread.sleep(20);
            answer = actions(token);
        }
        assertEquals(401, answer.statusCode(), answer.asString());
        assertEquals("urn:zorgkring:problem:token-expired", answer.path("type"));
        assertEquals(200, actions(SignIn.freshAccessToken("tom.maes")).statusCode());
        assertEquals(200, actions(SignIn.importerToken()).statusCode());
    }

    private static Response actions(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).get("/api/actions");
    }
}

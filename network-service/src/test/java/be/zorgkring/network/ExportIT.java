package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.added;
import static be.zorgkring.network.testing.Stage.as;
import static be.zorgkring.network.testing.Stage.creating;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The person's copy of their circle: past members and invitations too, and for nobody else. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class ExportIT {

    @Test
    void thePersonTakesTheirCircleAsItIsAndWas() {
        UUID patient = Stage.included(Cast.PERSON);
        UUID nurse = added(Cast.PERSON, patient, Cast.NURSE);
        as(Cast.PERSON)
                .delete("/api/circles/" + patient + "/members/" + nurse)
                .then()
                .statusCode(204);
        creating(Cast.PERSON, Map.of("relationship", "son", "label", "mijn zoon"))
                .post("/api/circles/" + patient + "/invitations")
                .then()
                .statusCode(201);
        as(Cast.PERSON)
                .header("Accept-Language", "de")
                .get("/api/circles/" + patient + "/export")
                .then()
                .statusCode(200)
                .header("Content-Language", "de")
                .body("service", equalTo("network-service"))
                .body("cut", empty())
                .body("parts.circle.name", contains(Cast.GP.fullName(), Cast.NURSE.fullName()))
                .body("parts.circle[0].role.label", equalTo("Arzt"))
                .body("parts.circle[0].until", nullValue())
                .body("parts.circle[1].until", notNullValue())
                .body("parts.invitations", hasSize(1))
                .body("parts.invitations[0].label", equalTo("mijn zoon"))
                .body("parts.invitations[0].acceptedAt", nullValue());
        Received taken = Stage.recorded(patient, Cast.PERSON.account(), "export", "allowed");
        assertEquals("self", taken.data().path("ground").asText());
        assertEquals("circle", taken.data().at("/categories/0").asText());
    }

    @Test
    void nobodyElseTakesACopyAndEachTryIsOnRecord() {
        UUID patient = Stage.included(Cast.PERSON);
        for (Cast other : List.of(Cast.GP, Cast.STRANGER)) {
            for (UUID about : List.of(patient, UUID.randomUUID())) {
                as(other)
                        .get("/api/circles/" + about + "/export")
                        .then()
                        .statusCode(403)
                        .contentType("application/problem+json")
                        .body("type", equalTo("urn:zorgkring:problem:access-refused"));
            }
        }
        Received refused = Stage.recorded(patient, Cast.GP.account(), "export", "refused");
        assertEquals("category-not-permitted", refused.data().path("reason").asText());
        Stage.recorded(patient, Cast.STRANGER.account(), "export", "refused");
    }
}

package be.zorgkring.patient;

import static be.zorgkring.patient.support.Http.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a request with a known {@code Idempotency-Key} gets, and who gets it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class RepeatedRequestIT {

    private final World world = World.get();

    @Test
    void whoLostAccessMeanwhileIsRefusedAndReadsNoIds() {
        Scene scene = Scene.open(world);
        String key = UUID.randomUUID().toString();
        Response first = condition(scene, key);
        first.then().statusCode(201);
        condition(scene, key)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first.header("Location")));
        scene.post(scene.self(), "exclusions", Map.of("kind", "professional", "nihdi", world.physician.nihdi8()))
                .then()
                .statusCode(201);
        condition(scene, key)
                .then()
                .statusCode(403)
                .body("type", endsWith("access-refused"))
                .header("Location", nullValue());
    }

    @Test
    void theSameKeyAtAnotherAddressIsRefusedAsReused() {
        String key = UUID.randomUUID().toString();
        condition(Scene.open(world), key).then().statusCode(201);
        condition(Scene.open(world), key).then().statusCode(422).body("type", endsWith("idempotency-key-reused"));
    }

    private Response condition(Scene scene, String key) {
        Member physician = world.physician;
        return as(physician)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(World.json(World.object(
                        "system", "icpc-2",
                        "code", "K86",
                        "label", "Hypertension",
                        "clinicalStatus", "active",
                        "verification", "confirmed")))
                .post(scene.path("conditions"));
    }
}

package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.added;
import static be.zorgkring.network.testing.Stage.as;
import static be.zorgkring.network.testing.Stage.creating;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class CircleIT {

    private static final String CHANGED = "be.zorgkring.network.circle-changed.v1";

    @Test
    void nothingButJsonIsAnswered() {
        UUID patient = Stage.included(Cast.PERSON);
        for (String asked : List.of("text/html", "text/plain", ";;;")) {
            as(Cast.PERSON)
                    .accept(asked)
                    .get("/api/circles/" + patient)
                    .then()
                    .statusCode(406)
                    .body("type", equalTo("urn:zorgkring:problem:not-acceptable"));
        }
    }

    @Test
    void theIncludingPhysicianIsTheFirstMember() {
        UUID patient = Stage.included(Cast.PERSON);
        as(Cast.PERSON)
                .header("Accept-Language", "fr-BE")
                .get("/api/circles/" + patient)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members.name", contains(Cast.GP.fullName()))
                .body("members[0].role.label", equalTo("médecin"))
                .body("members[0].organisation.name", equalTo("Groep \u2116 1"));
        Received event = Stage.published("zorgkring.circle", CHANGED, patient, 1);
        assertEquals(patient.toString(), event.key());
        assertEquals(
                Stage.professional(Cast.GP).toString(),
                event.data().at("/members/0/professionalId").asText());
    }

    @Test
    void thePersonAddsAPharmacistWhoIsLetInAtOnce() {
        UUID patient = Stage.included(Cast.PERSON);
        as(Cast.PHARMACIST).get("/api/circles/" + patient).then().statusCode(403);
        added(Cast.PERSON, patient, Cast.PHARMACIST);
        as(Cast.PHARMACIST)
                .get("/api/circles/" + patient)
                .then()
                .statusCode(200)
                .body("members.find { it.you }.name", equalTo(Cast.PHARMACIST.fullName()));
        Received event = Stage.published("zorgkring.circle", CHANGED, patient, 2);
        assertFalse(event.json().contains(Cast.PHARMACIST.fullName()));
    }

    @Test
    void aPhysicianOfTheCircleAddsAProfessionalButANurseDoesNot() {
        UUID patient = Stage.included(Cast.PERSON);
        added(Cast.GP, patient, Cast.NURSE);
        creating(Cast.NURSE, Map.of("nihdi", Cast.PHARMACIST.nihdi()))
                .post("/api/circles/" + patient + "/members")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:access-refused"));
        Stage.recorded(patient, Cast.NURSE.account(), "write", "refused");
    }

    @Test
    void aRemovedMemberIsRefusedAtOnceAndThePersonSeesIt() {
        UUID patient = Stage.included(Cast.PERSON);
        UUID nurse = added(Cast.PERSON, patient, Cast.NURSE);
        as(Cast.NURSE).get("/api/circles/" + patient).then().statusCode(200);
        as(Cast.PERSON)
                .delete("/api/circles/" + patient + "/members/" + nurse)
                .then()
                .statusCode(204);
        as(Cast.NURSE)
                .get("/api/circles/" + patient)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zorgkring:problem:access-refused"));
        Received refused = Stage.recorded(patient, Cast.NURSE.account(), "read", "refused");
        assertEquals("not-in-circle", refused.data().path("reason").asText());
        Received event = Stage.published("zorgkring.circle", CHANGED, patient, 3);
        assertEquals(1, event.data().path("members").size());
    }

    @Test
    void aMemberLeavesByThemself() {
        UUID patient = Stage.included(Cast.PERSON);
        UUID nurse = added(Cast.PERSON, patient, Cast.NURSE);
        as(Cast.NURSE)
                .delete("/api/circles/" + patient + "/members/" + nurse)
                .then()
                .statusCode(204);
        as(Cast.NURSE).get("/api/circles/" + patient).then().statusCode(403);
        Stage.recorded(patient, Cast.NURSE.account(), "write", "allowed");
    }

    @Test
    void aPhysicianDoesNotRemoveAnotherMemberAndTheTryIsOnRecord() {
        UUID patient = Stage.included(Cast.PERSON);
        UUID nurse = added(Cast.PERSON, patient, Cast.NURSE);
        as(Cast.GP)
                .delete("/api/circles/" + patient + "/members/" + nurse)
                .then()
                .statusCode(403);
        as(Cast.NURSE).get("/api/circles/" + patient).then().statusCode(200);
        Stage.recorded(patient, Cast.GP.account(), "write", "refused");
    }

    @Test
    void aStrangerIsRefusedAndTheRefusalIsOnRecord() {
        UUID patient = Stage.included(Cast.PERSON);
        as(Cast.STRANGER).get("/api/circles/" + patient).then().statusCode(403);
        Received record = Stage.recorded(patient, Cast.STRANGER.account(), "read", "refused");
        assertEquals("network-service", record.data().path("service").asText());
        assertEquals(
                Stage.professional(Cast.STRANGER).toString(),
                record.data().at("/caller/professionalId").asText());
        assertEquals("circle", record.data().at("/categories/0").asText());
    }

    @Test
    void everyReadIsOnRecord() {
        UUID patient = Stage.included(Cast.PERSON);
        as(Cast.GP).get("/api/circles/" + patient).then().statusCode(200);
        Received record = Stage.recorded(patient, Cast.GP.account(), "read", "allowed");
        assertEquals("circle", record.data().path("ground").asText());
        assertEquals(
                "self",
                Stage.recorded(patient, Cast.PERSON.account(), "read", "allowed")
                        .data()
                        .path("ground")
                        .asText());
    }

    @Test
    void oneOfTwoRemovalsThatRestOnTheSameVersionIsStale() {
        UUID patient = Stage.included(Cast.PERSON);
        UUID nurse = added(Cast.PERSON, patient, Cast.NURSE);
        UUID pharmacist = added(Cast.PERSON, patient, Cast.PHARMACIST);
        List<Integer> answers = together(
                () -> as(Cast.PERSON)
                        .header("If-Match", "\"3\"")
                        .delete("/api/circles/" + patient + "/members/" + nurse)
                        .statusCode(),
                () -> as(Cast.PERSON)
                        .header("If-Match", "\"3\"")
                        .delete("/api/circles/" + patient + "/members/" + pharmacist)
                        .statusCode());
        assertEquals(List.of(204, 412), answers);
        as(Cast.PERSON)
                .get("/api/circles/" + patient)
                .then()
                .header("ETag", "\"4\"")
                .body("members", hasSize(2));
    }

    @Test
    void removingSomebodyTwiceAtOnceHasOneEffect() {
        UUID patient = Stage.included(Cast.PERSON);
        UUID nurse = added(Cast.PERSON, patient, Cast.NURSE);
        List<Integer> answers = together(
                () -> as(Cast.PERSON)
                        .delete("/api/circles/" + patient + "/members/" + nurse)
                        .statusCode(),
                () -> as(Cast.PERSON)
                        .delete("/api/circles/" + patient + "/members/" + nurse)
                        .statusCode());
        assertEquals(List.of(204, 404), answers);
        as(Cast.PERSON).get("/api/circles/" + patient).then().header("ETag", "\"3\"");
    }

    @Test
    void addingSomebodyTwiceAtOnceMakesOneMember() {
        UUID patient = Stage.included(Cast.PERSON);
        List<Integer> answers = together(
                () -> creating(Cast.PERSON, Map.of("nihdi", Cast.NURSE.nihdi()))
                        .post("/api/circles/" + patient + "/members")
                        .statusCode(),
                () -> creating(Cast.GP, Map.of("nihdi", Cast.NURSE.nihdi()))
                        .post("/api/circles/" + patient + "/members")
                        .statusCode());
        assertEquals(List.of(201, 409), answers);
    }

    @Test
    void whoWasRemovedMayComeBackAsANewMember() {
        UUID patient = Stage.included(Cast.PERSON);
        UUID first = added(Cast.PERSON, patient, Cast.NURSE);
        as(Cast.PERSON).delete("/api/circles/" + patient + "/members/" + first);
        added(Cast.PERSON, patient, Cast.NURSE);
        as(Cast.NURSE)
                .get("/api/circles/" + patient)
                .then()
                .statusCode(200)
                .body("members.name", containsInAnyOrder(Cast.GP.fullName(), Cast.NURSE.fullName()));
    }

    private static List<Integer> together(
            java.util.function.Supplier<Integer> one, java.util.function.Supplier<Integer> other) {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(one);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(other);
        return Stream.of(first.join(), second.join()).sorted().toList();
    }
}

package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.added;
import static be.zorgkring.network.testing.Stage.as;
import static be.zorgkring.network.testing.Stage.creating;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the person had leave their circle comes back by the person's yes, and by nobody else's wish. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class ComingBackIT {

    private static final String PROPOSED = "be.zorgkring.network.member-proposed.v1";

    private UUID patient;

    @BeforeEach
    void aNurseWhomThePersonHadLeave() {
        patient = Stage.included(Cast.PERSON);
        UUID nurse = added(Cast.PERSON, patient, Cast.NURSE);
        as(Cast.NURSE).get(circle()).then().statusCode(200);
        as(Cast.PERSON).delete(circle() + "/members/" + nurse).then().statusCode(204);
    }

    @Test
    void aPhysiciansWishGivesNothingAndThePersonIsTold() {
        adds(Cast.GP).then().statusCode(202).body("outcome", equalTo("waiting-for-the-person"));
        as(Cast.NURSE).get(circle()).then().statusCode(403);
        as(Cast.GP)
                .get(circle())
                .then()
                .body("members", hasSize(1))
                .body("waitingForThePerson.name", contains(Cast.NURSE.fullName()));
        Received event = Topics.await(
                "zorgkring.access",
                each -> PROPOSED.equals(each.type()) && patient.toString().equals(each.key()),
                Stage.PATIENCE);
        Contracts.assertValid(PROPOSED, event.json());
        assertEquals(id(), event.data().path("proposalId").asText());
        adds(Cast.GP).then().statusCode(202);
        as(Cast.PERSON).get(circle()).then().body("waitingForThePerson", hasSize(1));
    }

    @Test
    void onlyThePersonAndWhoDecidesForThemAnswers() {
        adds(Cast.GP);
        Stage.mandate(UUID.randomUUID(), 1, patient, Cast.SON.account(), "decide", null);
        String proposal = id();
        for (Cast other : List.of(Cast.GP, Cast.NURSE, Cast.STRANGER)) {
            answers(other, proposal, "acceptance").then().statusCode(403);
            answers(other, proposal, "refusal").then().statusCode(403);
        }
        await().atMost(Stage.PATIENCE).until(() -> as(Cast.SON).get(circle()).statusCode() == 200);
        answers(Cast.SON, proposal, "acceptance").then().statusCode(201);
        as(Cast.NURSE).get(circle()).then().statusCode(200);
        as(Cast.PERSON).get(circle()).then().body("waitingForThePerson", hasSize(0));
        answers(Cast.PERSON, proposal, "acceptance").then().statusCode(404);
    }

    @Test
    void aNoKeepsTheSameFromBeingAskedAgain() {
        adds(Cast.GP);
        answers(Cast.PERSON, id(), "refusal").then().statusCode(204);
        adds(Cast.GP).then().statusCode(202);
        as(Cast.PERSON).get(circle()).then().body("waitingForThePerson", hasSize(0));
        as(Cast.NURSE).get(circle()).then().statusCode(403);
        as(Cast.PERSON)
                .get(circle() + "/export")
                .then()
                .statusCode(200)
                .body("parts.proposedMembers.name", contains(Cast.NURSE.fullName()));
    }

    @Test
    void aRecordMergedLaterBringsNobodyBack() {
        UUID retired = patient;
        patient = Stage.included(Cast.PERSON);
        Stage.merged(retired, patient);
        adds(Cast.GP).then().statusCode(202).body("outcome", equalTo("waiting-for-the-person"));
        as(Cast.NURSE).get(circle()).then().statusCode(403);
        as(Cast.PERSON).get(circle()).then().body("members", hasSize(1)).body("waitingForThePerson", hasSize(1));
    }

    @Test
    void thePersonsOwnWishIsTheirYes() {
        adds(Cast.GP);
        adds(Cast.PERSON).then().statusCode(201);
        as(Cast.NURSE).get(circle()).then().statusCode(200);
        as(Cast.PERSON).get(circle()).then().body("waitingForThePerson", hasSize(0));
    }

    @Test
    void whoLeftByThemselfComesBackAsAnybodyElse() {
        adds(Cast.PERSON).then().statusCode(201);
        String nurse = as(Cast.NURSE).get(circle()).path("members.find { it.you }.memberId");
        as(Cast.NURSE).delete(circle() + "/members/" + nurse).then().statusCode(204);
        adds(Cast.GP).then().statusCode(201);
    }

    @Test
    void anImportBringsNobodyBackEither() {
        Stage.imported(
                "circles",
                Map.of(
                        "patientId",
                        patient.toString(),
                        "members",
                        List.of(Map.of("nihdi", Cast.NURSE.nihdi(), "from", "2026-01-01T00:00:00Z"))));
        as(Cast.NURSE).get(circle()).then().statusCode(403);
        as(Cast.PERSON).get(circle()).then().body("members", hasSize(1)).body("waitingForThePerson", hasSize(1));
    }

    @Test
    void whatEndedBeforeItWasKnownHowCountsAsEndedByThePerson() {
        OwnDatabase.update(
                "update circle_member set ended_by = null where circle_id in (select id from circle where patient_id = ?)",
                patient);
        adds(Cast.GP).then().statusCode(202);
    }

    private Response adds(Cast by) {
        return creating(by, Map.of("nihdi", Cast.NURSE.nihdi())).post(circle() + "/members");
    }

    private Response answers(Cast by, String proposal, String answer) {
        return creating(by, Map.of()).post(circle() + "/proposals/" + proposal + "/" + answer);
    }

    private String id() {
        return as(Cast.PERSON).get(circle()).path("waitingForThePerson[0].proposalId");
    }

    private String circle() {
        return "/api/circles/" + patient;
    }
}

package be.zorgkring.patient.participation;

import static be.zorgkring.patient.support.Http.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Someone;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class ParticipationIT {

    private final World world = World.get();
    private Someone rosa;

    @BeforeEach
    void someoneWithACircle() {
        rosa = Someone.withACircleOf(world, world.physician);
    }

    @Test
    void whoSaidNothingIsInTheEvaluationInNoResearchAndInNoAction() {
        as(rosa.self())
                .get(rosa.path() + "/participation")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("purposes.purpose", contains("evaluation", "research"))
                .body("purposes.state", contains("not-asked", "not-asked"))
                .body("purposes.permitted", contains(true, false))
                .body("purposes[0].since", nullValue())
                .body("actions", hasSize(0));
    }

    @Test
    void aPurposeIsRefusedWithoutLosingCareAndEveryServiceHearsOfIt() {
        purpose("\"0\"", "evaluation", "refused").then().statusCode(200).header("ETag", "\"1\"");
        as(world.physician).get(rosa.path()).then().statusCode(200);
        Received refused = announced(1);
        assertEquals("evaluation", refused.data().at("/purposes/0/purpose").asText());
        assertEquals("refused", refused.data().at("/purposes/0/state").asText());
        assertEquals(1, refused.data().path("purposes").size());

        purpose("\"1\"", "research", "given").then().statusCode(200).body("purposes.permitted", contains(false, true));
        purpose("\"2\"", "research", "withdrawn")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("purposes.state", contains("refused", "withdrawn"));
        assertEquals(2, announced(3).data().path("purposes").size());
    }

    @Test
    void anActionIsWithdrawnAndGivenAgain() {
        UUID action = UUID.randomUUID();
        action("\"0\"", action, "withdrawn").then().statusCode(200).body("actions.state", contains("withdrawn"));
        assertEquals(
                action.toString(), announced(1).data().at("/actions/0/actionId").asText());
        action("\"1\"", action, "withdrawn").then().statusCode(200).header("ETag", "\"1\"");
        action("\"1\"", action, "given").then().statusCode(200).body("actions.state", contains("given"));
        assertEquals("given", announced(2).data().at("/actions/0/state").asText());
        assertEquals(
                List.of("withdrawn", "given"),
                OwnDatabase.column(
                        "select state from participation_change where patient_id = ? order by version", rosa.id()));
        assertThrows(SQLException.class, () -> OwnDatabase.executeAsService("delete from participation_change"));
    }

    @Test
    void aChangeRestsOnTheVersionThatWasSeen() {
        purpose(null, "evaluation", "refused").then().statusCode(428);
        purpose("\"7\"", "evaluation", "refused").then().statusCode(412);
        purpose("\"0\"", "evaluation", "refused").then().statusCode(200);
        purpose("\"0\"", "evaluation", "given").then().statusCode(412);
        action("\"0\"", UUID.randomUUID(), "withdrawn").then().statusCode(412);
    }

    @Test
    void whatWasNotGivenIsNotWithdrawn() {
        purpose("\"0\"", "research", "withdrawn")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:nothing-to-withdraw"));
        purpose("\"0\"", "research", "perhaps").then().statusCode(400).body("errors.code", contains("code.unknown"));
        purpose("\"0\"", "advertising", "given").then().statusCode(404);
        action("\"0\"", UUID.randomUUID(), "refused").then().statusCode(400);
    }

    @Test
    void nobodyElseReadsOrAnswersAndWhoActsForThePersonDoes() {
        for (Member other : List.of(world.physician, world.stranger)) {
            as(other).get(rosa.path() + "/participation").then().statusCode(403);
            rosa.put(other, "/participation/purposes/evaluation", "\"0\"", Map.of("state", "refused"))
                    .then()
                    .statusCode(403);
        }
        Member tom = world.citizen(World.newNumber().getKey(), "Tom");
        rosa.mandate(tom, "decide");
        rosa.put(tom, "/participation/purposes/evaluation", "\"0\"", Map.of("state", "refused"))
                .then()
                .statusCode(200);
        assertEquals(
                List.of("mandatee"),
                OwnDatabase.column("select actor_kind from participation_change where patient_id = ?", rosa.id()));
    }

    private Response purpose(String ifMatch, String purpose, String state) {
        return rosa.put(rosa.self(), "/participation/purposes/" + purpose, ifMatch, Map.of("state", state));
    }

    private Response action(String ifMatch, UUID action, String state) {
        return rosa.put(rosa.self(), "/participation/actions/" + action, ifMatch, Map.of("state", state));
    }

    private Received announced(int version) {
        Received event = Topics.await(
                "zorgkring.permission",
                each -> rosa.id().toString().equals(each.key())
                        && each.data().path("version").asInt() == version,
                Duration.ofSeconds(20));
        Contracts.assertValid(event.type(), event.json());
        return event;
    }
}

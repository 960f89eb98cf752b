package be.zorgkring.patient;

import static be.zorgkring.patient.support.Http.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody could do who has the rights of the service in its database. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class DatabaseRightsIT {

    private Scene scene;

    @BeforeEach
    void someoneWithACircle() {
        scene = Scene.open(World.get());
    }

    @Test
    void noDatabaseButItsOwnIsOpenToARoleAndTheServiceMakesNoTemporaryTables() {
        assertEquals(List.of(), OwnDatabase.openToService());
        assertEquals(List.of(), OwnDatabase.openToOwner());
        assertThrows(
                SQLException.class,
                () -> OwnDatabase.executeAsService("create temporary table erasure (subject uuid)"));
    }

    @Test
    void nobodyIsErasedWithoutAMarkInTheirAccessLog() throws SQLException {
        UUID id = scene.id();
        OwnDatabase.executeAsService("insert into erasure (subject, erasure_id, asked_at) values ('" + id + "', '"
                + UUID.randomUUID() + "', now())");
        as(scene.self())
                .get(scene.path("access-log"))
                .then()
                .statusCode(200)
                .body("items.findAll { it.ground == 'erasure' }.operation", equalTo(List.of("write")));
        assertThrows(
                SQLException.class,
                () -> OwnDatabase.executeAsService("delete from access_log where patient_id = '" + id + "'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from erasure",
                "update erasure set subject = gen_random_uuid()",
                "update erasure set asked_at = now()",
                "update erasure set erasure_id = gen_random_uuid()",
                "truncate erasure",
                "alter table erasure disable trigger all",
            })
    void whoWasErasedIsNotTakenBack(String statement) {
        assertThrows(SQLException.class, () -> OwnDatabase.executeAsService(statement));
    }

    @Test
    void aKeptAnswerHoldsIdsAndNothingElse() throws JsonProcessingException {
        List.of(
                        scene.post(
                                World.get().stranger,
                                "emergency-accesses",
                                Map.of("reason", "unconscious", "text", "found in the street")),
                        scene.post(scene.self(), "life-goals", Map.of("text", "walk to the park", "importance", 4)),
                        scene.post(
                                scene.self(),
                                "mandates",
                                Map.of(
                                        "kind",
                                        "trusted-person",
                                        "scope",
                                        "read",
                                        "mandatee",
                                        Map.of("insz", World.newNumber().getKey(), "name", "Tom"))),
                        scene.post(
                                scene.self(),
                                "rectifications",
                                Map.of("field", "insz", "wanted", "my number", "why", "a typo")))
                .forEach(answer -> answer.then().statusCode(201));
        List<Object> kept = OwnDatabase.column("select body from idempotent_request where body is not null");
        // These four, and the inclusion of the person.
        assertTrue(kept.size() >= 5, kept::toString);
        assertTrue(kept.stream()
                .anyMatch(body -> body.toString().contains(scene.id().toString())));
        for (Object body : kept) {
            holdsIdsAlone(new ObjectMapper().readTree((String) body));
        }
    }

    private static void holdsIdsAlone(JsonNode node) {
        if (node.isContainerNode()) {
            node.forEach(DatabaseRightsIT::holdsIdsAlone);
        } else if (!node.isIntegralNumber()) {
            assertEquals(node.asText(), UUID.fromString(node.asText()).toString());
        }
    }
}

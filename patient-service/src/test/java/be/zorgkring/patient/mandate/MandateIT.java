package be.zorgkring.patient.mandate;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.World.object;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class MandateIT extends Mandating {

    @Test
    void whoIsTrustedActsFromTheFirstSignInOnAndTheLogSaysSo() {
        UUID mandate = created(give("trusted-person", "read"));
        as(tom).get(path()).then().statusCode(403);

        as(tom).get("/api/me")
                .then()
                .body("patientId", nullValue())
                .body("mandates", hasSize(1))
                .body("mandates[0].mandateId", equalTo(mandate.toString()))
                .body("mandates[0].patientId", equalTo(id.toString()))
                .body("mandates[0].kind", equalTo("trusted-person"))
                .body("mandates[0].scope", equalTo("read"))
                .body("mandates[0].until", nullValue());
        as(tom).get(path()).then().statusCode(200).body("consent.sharing.state", equalTo("given"));
        as(tom).get(path() + "/access-log").then().statusCode(200);

        assertEquals(
                List.of("mandate"),
                OwnDatabase.column(
                        "select ground from access_log where patient_id = ? and account_id = ? and operation = 'read'"
                                + " and outcome = 'allowed' and caller_kind = 'mandatee' order by at limit 1",
                        id,
                        UUID.fromString(tom.accountId())));
        as(self).header("Accept-Language", "nl")
                .get(path() + "/access-log")
                .then()
                .body("items.text", hasItem(containsString("handelt in uw naam, met een mandaat")));
        Received linked = announced(mandate, 2);
        assertEquals(tom.accountId(), linked.data().path("accountId").asText());
        assertFalse(linked.json().contains(tom.ssin()));
        assertFalse(linked.json().contains("Tom"));
    }

    @Test
    void aMandateDoesNotTellWhetherTheOneWithThatNumberHasAnAccount() {
        created(give("trusted-person", "read"));
        String before = mandatesAndHistory();
        as(tom).get("/api/me").then().body("mandates", hasSize(1));
        assertEquals(before, mandatesAndHistory());
    }

    private String mandatesAndHistory() {
        JsonPath copy = as(self).get(path() + "/export").jsonPath();
        return as(self).get(path() + "/mandates").asString()
                + copy.getString("parts.mandates")
                + copy.getString("parts.mandateHistory");
    }

    @Test
    void aScopeReachesAsFarAsItSays() {
        created(give("trusted-person", "read"));
        as(tom).get("/api/me").then().statusCode(200);
        withdraw(tom).then().statusCode(403);

        Member mia = world.citizen(World.newNumber().getKey(), "Mia");
        created(post(self.token(), path() + "/mandates", body("informal-carer", "decide", mia)));
        as(mia).get("/api/me").then().statusCode(200);
        withdraw(mia).then().statusCode(200);
        as(self).get(path()).then().body("consent.sharing.state", equalTo("withdrawn"));
    }

    @Test
    void whatIsTakenBackHoldsNoMoreAtOnce() {
        UUID mandate = created(give("trusted-person", "all"));
        as(tom).get("/api/me").then().statusCode(200);
        as(tom).get(path()).then().statusCode(200);
        as(self).delete(path() + "/mandates/" + mandate).then().statusCode(204);
        as(tom).get(path()).then().statusCode(403);
        as(tom).get("/api/me").then().body("mandates", empty());
        as(self).delete(path() + "/mandates/" + mandate)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:zorgkring:problem:no-such-mandate"));
        as(self).get(path() + "/mandates")
                .then()
                .body("items[0].state", equalTo("revoked"))
                .body("items[0].revoked.reason", equalTo("by-the-person"))
                .body("items[0].mandatee.name", equalTo("Tom"));
        assertEquals("revoked", announced(mandate, 3).data().path("state").asText());
        created(give("trusted-person", "read"));
    }

    @Test
    void theMandateeMayRenounceEvenWhatOnlyReads() {
        UUID mandate = created(give("trusted-person", "read"));
        as(tom).get("/api/me").then().statusCode(200);
        as(tom).delete(path() + "/mandates/" + mandate).then().statusCode(204);
        as(tom).get(path()).then().statusCode(403);
        assertEquals(
                List.of("self", "mandatee", "mandatee"),
                OwnDatabase.column(
                        "select actor_kind from mandate_change where mandate_id = ? order by version", mandate));
        assertEquals(
                List.of(tom.accountId() + "_" + mandate),
                OwnDatabase.column("select actor from mandate_change where mandate_id = ? and version = 3", mandate));
        assertEquals(
                List.of(tom.accountId()),
                OwnDatabase.column(
                        "select cast(account_id as text) from access_log where operation = 'write' and ground_id = ?",
                        mandate));
        as(tom).delete(path() + "/mandates/" + mandate).then().statusCode(404);
        assertEquals(
                1,
                OwnDatabase.count(
                        "select count(*) from notification where patient_id = ? and kind = 'mandate-ended'", id));
        assertEquals(
                List.of("no-such-mandate"),
                OwnDatabase.column(
                        "select reason from access_log where patient_id = ? and operation = 'write' and outcome = 'refused'",
                        id));
    }

    @Test
    void aCarerOfTheCircleIsNamedByTheirPlaceAndActsAtOnce() {
        Map<String, Object> place = tom.place();
        World.circle(id, 1, world.physician);
        World.tell(
                "zorgkring.circle",
                id.toString(),
                "network.circle-changed.v1",
                object("patientId", id, "circleId", UUID.randomUUID(), "version", 2, "members", List.of(place)));
        Waiting.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> OwnDatabase.count(
                                "select count(*) from access_member where member_id = ?",
                                UUID.fromString((String) place.get("memberId")))
                        == 1);
        as(tom).get(path()).then().body("conditions", nullValue());
        created(post(
                self.token(),
                path() + "/mandates",
                object(
                        "kind", "informal-carer",
                        "scope", "decide",
                        "mandatee", Map.of("memberId", place.get("memberId")))));
        as(tom).get(path()).then().statusCode(200).body("conditions", hasSize(2));
        for (Object stranger : List.of(
                UUID.randomUUID().toString(),
                world.physician.professionalId().orElseThrow().toString())) {
            post(
                            self.token(),
                            path() + "/mandates",
                            object("kind", "informal-carer", "scope", "read", "mandatee", Map.of("memberId", stranger)))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:zorgkring:problem:mandatee-unknown"));
        }
    }

    @Test
    void theListComesByPageNewestFirst() {
        UUID first = created(give("trusted-person", "read"));
        UUID second = created(post(
                self.token(),
                path() + "/mandates",
                body("informal-carer", "read", world.citizen(World.newNumber().getKey(), "Mia"))));
        Response page = as(self).queryParam("limit", 1).get(path() + "/mandates");
        page.then().body("items.mandateId", contains(second.toString()));
        as(self).queryParam("limit", 1)
                .queryParam("cursor", page.jsonPath().getString("next"))
                .get(path() + "/mandates")
                .then()
                .body("items.mandateId", contains(first.toString()))
                .body("next", nullValue());
        as(self).queryParam("cursor", "nonsense")
                .get(path() + "/mandates")
                .then()
                .statusCode(400);
    }
}

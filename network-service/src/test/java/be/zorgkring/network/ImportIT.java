package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.as;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class ImportIT {

    private static final String FROM = "2020-02-01T08:00:00Z";

    @Test
    void fiveHundredCirclesComeInTogetherAndAgainWithoutEffect() {
        Stage.set();
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            items.add(Map.of(
                    "reference", UUID.randomUUID(),
                    "patientId", UUID.randomUUID(),
                    "members",
                            List.of(
                                    Map.of("nihdi", Cast.GP.nihdi(), "from", FROM),
                                    Map.of("nihdi", Cast.NURSE.nihdi(), "from", FROM),
                                    Map.of("carerLabel", "Dochter", "relationship", "daughter", "from", FROM))));
        }
        int before = as(SignIn.importerToken()).get("/api/circles/imports").path("circles");
        Response first = send("circles", items);
        assertEquals(List.of("created"), distinct(first, "items.outcome"));
        Response again = send("circles", items);
        assertEquals(List.of("existing"), distinct(again, "items.outcome"));
        assertEquals(first.jsonPath().getList("items.id"), again.jsonPath().getList("items.id"));
        assertEquals(before + 500, (int)
                as(SignIn.importerToken()).get("/api/circles/imports").path("circles"));
        UUID patient = (UUID) items.getLast().get("patientId");
        Received event = Stage.published("zorgkring.circle", "be.zorgkring.network.circle-changed.v1", patient, 1);
        assertEquals(3, event.data().path("members").size());
        Received record =
                Topics.await("zorgkring.access", each -> patient.toString().equals(each.key()), Stage.PATIENCE);
        assertEquals("system", record.data().at("/caller/kind").asText());
    }

    @Test
    void nobodyIsLoadedIntoTheCircleOfAPersonWhoSignedIn() {
        UUID patient = Stage.included(Cast.PERSON);
        send("circles", List.of(circle(patient, Map.of("nihdi", Cast.STRANGER.nihdi(), "from", FROM))));
        as(Cast.PERSON)
                .get("/api/circles/" + patient)
                .then()
                .body("members.size()", equalTo(1))
                .body("waitingForThePerson.size()", equalTo(1));
        as(Cast.STRANGER).get("/api/circles/" + patient).then().statusCode(403);
    }

    @Test
    void norIntoThatOfAPersonForWhomSomebodyDecides() {
        Stage.set();
        UUID patient = UUID.randomUUID();
        UUID mandate = UUID.randomUUID();
        Stage.mandate(mandate, 1, patient, Cast.SON.account(), "decide", null);
        await().atMost(Stage.PATIENCE)
                .until(() ->
                        OwnDatabase.count("select count(*) from access_mandate where mandate_id = ?", mandate) == 1);
        send("circles", List.of(circle(patient, Map.of("nihdi", Cast.STRANGER.nihdi(), "from", FROM))));
        as(Cast.SON)
                .get("/api/circles/" + patient)
                .then()
                .body("members.size()", equalTo(0))
                .body("waitingForThePerson.size()", equalTo(1));
    }

    @Test
    void theImporterGetsNothingByLinkingItselfToAnOrganisation() {
        UUID patient = Stage.included(Cast.PERSON);
        Stage.imported("organisations", Map.of("name", "Groep X", "kind", "groupofnurses", "clientId", "importer"));
        as(SignIn.importerToken()).get("/api/circles/" + patient).then().statusCode(403);
    }

    @Test
    void eachItemSaysWhatIsWrongAndTheOthersComeIn() {
        Stage.set();
        UUID patient = UUID.randomUUID();
        List<Map<String, Object>> items = List.of(
                circle(patient, Map.of("nihdi", Cast.GP.nihdi(), "from", FROM)),
                circle(patient, Map.of("nihdi", Cast.GP.nihdi(), "from", FROM)),
                circle(UUID.randomUUID(), Map.of("nihdi", "00000000", "from", FROM)),
                circle(UUID.randomUUID(), Map.of("carerLabel", "x", "relationship", "boss", "from", FROM)),
                circle(UUID.randomUUID(), Map.of("nihdi", Cast.GP.nihdi())),
                circle(UUID.randomUUID(), Map.of("nihdi", Cast.NURSE.nihdi(), "role", "persphysician", "from", FROM)),
                circle(UUID.randomUUID(), Map.of("nihdi", Cast.NURSE.nihdi(), "role", "persnurse", "from", FROM)));
        send("circles", items)
                .then()
                .body(
                        "items.outcome",
                        contains("created", "refused", "refused", "refused", "refused", "refused", "created"))
                .body("items[1].problem.errors[0].pointer", equalTo("/items/1/patientId"))
                .body("items[2].problem.errors[0].pointer", equalTo("/items/2/members/0/nihdi"))
                .body("items[2].problem.errors[0].code", equalTo("professional.unknown"))
                .body("items[3].problem.errors[0].code", equalTo("code.unknown"))
                .body("items[4].problem.errors[0].pointer", equalTo("/items/4/members/0/from"))
                .body("items[5].problem.errors[0].pointer", equalTo("/items/5/members/0/role"))
                .body("items[5].problem.errors[0].code", equalTo("field.unexpected"));
    }

    @Test
    void aReferenceThatCameInAsSomebodyElseIsRefused() {
        Stage.set();
        String reference = UUID.randomUUID().toString();
        String nihdi = "7%07d".formatted((int) (Math.random() * 10_000_000));
        Map<String, Object> one = Map.of("reference", reference, "nihdi", nihdi, "name", "Een", "role", "persnurse");
        send("professionals", List.of(one)).then().body("items[0].outcome", equalTo("created"));
        Map<String, Object> other =
                Map.of("reference", reference, "nihdi", Cast.GP.nihdi(), "name", "Een", "role", "persnurse");
        send("professionals", List.of(other))
                .then()
                .body("items[0].outcome", equalTo("refused"))
                .body("items[0].problem.errors.pointer", contains("/items/0/reference", "/items/0/nihdi"))
                .body("items[0].problem.errors[0].code", equalTo("reference.of-another"));
        Map<String, Object> first = circle(UUID.randomUUID(), Map.of("nihdi", Cast.GP.nihdi(), "from", FROM));
        Map<String, Object> second = new HashMap<>(first);
        second.put("patientId", UUID.randomUUID());
        send("circles", List.of(first)).then().body("items[0].outcome", equalTo("created"));
        send("circles", List.of(first)).then().body("items[0].outcome", equalTo("existing"));
        send("circles", List.of(second))
                .then()
                .body("items[0].outcome", equalTo("refused"))
                .body("items[0].problem.errors.pointer", contains("/items/0/reference", "/items/0/patientId"));
    }

    @Test
    void aProfessionalWhoIsThereAlreadyIsNotDoubled() {
        Stage.set();
        send(
                        "professionals",
                        List.of(Map.of(
                                "reference",
                                UUID.randomUUID(),
                                "nihdi",
                                Cast.GP.nihdi().substring(0, 8) + "999",
                                "name",
                                "Iemand Anders",
                                "role",
                                "persnurse")))
                .then()
                .body("items[0].outcome", equalTo("existing"))
                .body("items[0].id", equalTo(Stage.professional(Cast.GP).toString()));
    }

    @Test
    void aProfessionalNamesTheOrganisationByItsReference() {
        String organisation = UUID.randomUUID().toString();
        String client = "client-" + organisation;
        UUID id = UUID.fromString(send(
                        "organisations",
                        List.of(Map.of(
                                "reference",
                                organisation,
                                "name",
                                "AZ Demo",
                                "kind",
                                "orghospital",
                                "clientId",
                                client)))
                .path("items[0].id"));
        Received event = Stage.published("zorgkring.directory", "be.zorgkring.network.organisation-changed.v1", id, 1);
        assertEquals(client, event.data().path("clientId").asText());
        UUID professional = Stage.imported(
                "professionals",
                Map.of(
                        "nihdi",
                        "7%07d".formatted((int) (Math.random() * 10_000_000)),
                        "name",
                        "Ольга Demo",
                        "role",
                        "persphysician",
                        "organisationReference",
                        organisation));
        Received changed =
                Stage.published("zorgkring.directory", "be.zorgkring.network.professional-changed.v1", professional, 1);
        assertEquals(id.toString(), changed.data().path("organisationId").asText());
        send(
                        "organisations",
                        List.of(Map.of(
                                "reference",
                                UUID.randomUUID(),
                                "name",
                                "B",
                                "kind",
                                "orghospital",
                                "clientId",
                                client)))
                .then()
                .body("items[0].problem.errors[0].code", equalTo("organisation.client-taken"));
    }

    @Test
    void aPilotComesWithItsLife() {
        String code = "imp-" + UUID.randomUUID();
        Map<String, Object> item = new HashMap<>(Map.of(
                "reference", code,
                "code", code,
                "name", "Demoregio",
                "status", "continued",
                "from", "2018-01-01",
                "until", "2021-12-31"));
        send("pilots", List.of(item))
                .then()
                .body("items[0].problem.errors[0].pointer", equalTo("/items/0/continuations"));
        item.put("continuations", List.of(Map.of("approvedBy", "Demo", "from", "2022-01-01", "until", "2024-12-31")));
        UUID id = UUID.fromString(send("pilots", List.of(item)).path("items[0].id"));
        Received event = Stage.published("zorgkring.pilot", "be.zorgkring.network.pilot-changed.v1", id, 1);
        assertEquals("2024-12-31", event.data().path("until").asText());
        as(Cast.PERSON).get("/api/pilots/" + code).then().body("status", equalTo("continued"));
    }

    @Test
    void onlyTheImporterImportsAndOnlyFiveHundredAtATime() {
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add(Map.of("reference", i));
        }
        as(SignIn.importerToken())
                .body(Map.of("items", List.of()))
                .post("/api/circles/imports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/items"));
        as(SignIn.importerToken())
                .body(Map.of(
                        "items",
                        many.stream()
                                .map(item -> Map.of("reference", "r" + item.get("reference")))
                                .toList()))
                .post("/api/organisations/imports")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("field.size"));
        as(Cast.GP)
                .body(Map.of("items", List.of(Map.of("reference", "x"))))
                .post("/api/organisations/imports")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> circle(UUID patient, Map<String, String> member) {
        return Map.of("reference", UUID.randomUUID(), "patientId", patient, "members", List.of(member));
    }

    private static Response send(String what, List<Map<String, Object>> items) {
        Response answer =
                as(SignIn.importerToken()).body(Map.of("items", items)).post("/api/" + what + "/imports");
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer;
    }

    private static List<Object> distinct(Response answer, String path) {
        return answer.jsonPath().getList(path).stream().distinct().toList();
    }
}

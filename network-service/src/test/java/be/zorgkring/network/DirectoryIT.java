package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.added;
import static be.zorgkring.network.testing.Stage.as;
import static be.zorgkring.network.testing.Stage.creating;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Insz;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class DirectoryIT {

    private static final String AUTHORITY = "karim.benali";
    private static final String COORDINATOR = "els.janssens";

    @BeforeEach
    void fillTheDirectory() {
        Stage.set();
    }

    @Test
    void aProfessionalIsFoundByNumber() {
        as(Cast.PERSON)
                .queryParam("nihdi", Cast.NURSE.nihdi())
                .get("/api/professionals")
                .then()
                .statusCode(200)
                .body("items.name", contains(Cast.NURSE.fullName()))
                .body("items[0].nihdi", equalTo(Cast.NURSE.nihdi().substring(0, 8)))
                .body("items[0].organisation.name", equalTo("Groep \u2116 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mia van", "VAN DEN", "Mïa", "bœuf", "den b"})
    void aProfessionalIsFoundByTheBeginningOfAnyWordWhateverTheAccents(String beginning) {
        as(Cast.PERSON)
                .queryParam("name", beginning)
                .get("/api/professionals")
                .then()
                .statusCode(200)
                .body("items.name", hasItem(Cast.NURSE.fullName()));
    }

    @ParameterizedTest
    @CsvSource({"nl, verpleegkundige", "fr-BE, infirmier", "de;q=0.9, Krankenpfleger/in", "es, nurse"})
    void theRoleIsCalledByItsNameInTheReadersLanguage(String language, String label) {
        as(Cast.PERSON)
                .header("Accept-Language", language)
                .get("/api/professionals/" + Stage.professional(Cast.NURSE))
                .then()
                .statusCode(200)
                .body("role.label", equalTo(label));
    }

    @Test
    void theDirectoryIsNotForListing() {
        as(Cast.PERSON)
                .get("/api/professionals")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:zorgkring:problem:search-criteria-missing"));
        as(Cast.PERSON)
                .queryParam("name", "%")
                .get("/api/professionals")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("name"));
        given().queryParam("name", "mia").get("/api/professionals").then().statusCode(401);
    }

    @Test
    void aLongAnswerComesInPages() {
        String family = "Zz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            items.add(Map.of(
                    "reference",
                    UUID.randomUUID(),
                    "nihdi",
                    "9%07d".formatted((int) (Math.random() * 10_000_000)),
                    "name",
                    "Demo " + family,
                    "role",
                    "persnurse"));
        }
        as(SignIn.importerToken()).body(Map.of("items", items)).post("/api/professionals/imports");
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as(Cast.PERSON)
                    .queryParam("name", family)
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/professionals");
            seen.addAll(page.jsonPath().getList("items.professionalId"));
            cursor = page.path("next");
        }
        assertEquals(5, seen.stream().distinct().count());
        assertEquals(5, seen.size());
    }

    @Test
    void wrongCheckDigitsAreShownAsAWarning() {
        UUID id = Stage.imported(
                "professionals",
                Map.of(
                        "nihdi", "8%05d00".formatted((int) (Math.random() * 100_000)),
                        "name", "Demo Iemand",
                        "role", "persnurse"));
        as(Cast.PERSON).get("/api/professionals/" + id).then().body("warnings", contains("nihdi-check-digits"));
    }

    @Test
    void aSuspendedProfessionalIsRefusedAtOnceAndLetInAgainLater() {
        UUID patient = Stage.included(Cast.PERSON);
        added(Cast.PERSON, patient, Cast.PHARMACIST);
        UUID id = Stage.professional(Cast.PHARMACIST);
        String etag = as(Cast.PERSON).get("/api/professionals/" + id).header("ETag");
        String after = suspend(id, etag, true, 204);
        as(Cast.PHARMACIST).get("/api/circles/" + patient).then().statusCode(403);
        UUID other = Stage.included(Cast.SON);
        creating(Cast.SON, Map.of("nihdi", Cast.PHARMACIST.nihdi()))
                .post("/api/circles/" + other + "/members")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("professional.suspended"));
        suspend(id, etag, false, 412);
        suspend(id, null, false, 428);
        suspend(id, after, false, 204);
        as(Cast.PHARMACIST).get("/api/circles/" + patient).then().statusCode(200);
        Stage.published(
                "zorgkring.directory",
                "be.zorgkring.network.professional-changed.v1",
                id,
                Integer.parseInt(after.replace("\"", "")));
    }

    @Test
    void anAuthorityWhoIsSuspendedDoesNotLiftItThemselves() {
        Identities identities = new Identities(RealParts.running().keycloak());
        String nihdi = "1%05d04004".formatted((int) (Math.random() * 100_000));
        String username = identities.createProfessional(
                Insz.neverIssued(LocalDate.of(1960, 1, 1), true), "Karim", "Test", Map.of("physician", nihdi));
        identities.grant(SignIn.claims(SignIn.accessToken(username)).path("sub").asText(), "authority");
        String token = SignIn.freshAccessToken(username);
        UUID id =
                Stage.imported("professionals", Map.of("nihdi", nihdi, "name", "Karim Test", "role", "persphysician"));
        String etag = as(Cast.PERSON).get("/api/professionals/" + id).header("ETag");
        String after = suspend(id, etag, true, 204);
        as(token)
                .header("If-Match", after)
                .body(Map.of("suspended", false))
                .put("/api/professionals/" + id + "/suspension")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:own-interest"));
    }

    @Test
    void aCoordinatorDoesNotAddThemselvesToACircle() {
        UUID patient = Stage.included(Cast.PERSON);
        as(SignIn.accessToken(COORDINATOR))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("nihdi", Cast.STRANGER.nihdi()))
                .post("/api/circles/" + patient + "/members")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyTheAuthoritySuspends() {
        as(Cast.PERSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("suspended", true))
                .put("/api/professionals/" + Stage.professional(Cast.NURSE) + "/suspension")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:role-not-permitted"))
                .body("title", notNullValue());
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        as(Cast.PERSON)
                .queryParam("name", "mia")
                .queryParam("cursor", "' or 1=1")
                .get("/api/professionals")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
    }

    private static String suspend(UUID id, String etag, boolean suspended, int status) {
        var request = as(SignIn.accessToken(AUTHORITY)).body(Map.of("suspended", suspended));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        Response answer = request.put("/api/professionals/" + id + "/suspension");
        assertEquals(status, answer.statusCode(), answer.asString());
        return answer.header("ETag");
    }
}

package be.zorgkring.patient.mandate;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static be.zorgkring.patient.support.World.object;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class EhealthMandateIT {

    private static final String OURS = "medicaldatamanagement";

    private final World world = World.get();
    private final Identities ehealth = new Identities(RealParts.running().keycloak());
    private Member sara;
    private Person noor;
    private Person jan;

    @BeforeEach
    void aMotherWhoAlsoActsForHerFather() {
        sara = world.citizen(World.newNumber().getKey(), "Sara");
        noor = included("Noor", today().minusYears(11));
        jan = included("Jan", LocalDate.of(1951, 3, 6));
    }

    @Test
    void whoEhealthNamesIsActedForFromTheFirstSignInOnAndTheLogSaysSo() {
        says(children(noor.ssin()), mandators(jan.ssin(), OURS, "recipe"));

        me().body("mandates.kind", containsInAnyOrder("parent", "trusted-person"))
                .body("mandates.find { it.kind == 'parent' }.patientId", equalTo(noor.id.toString()))
                .body("mandates.find { it.kind == 'parent' }.scope", equalTo("all"))
                .body("mandates.find { it.kind == 'trusted-person' }.patientId", equalTo(jan.id.toString()))
                .body("mandates.find { it.kind == 'trusted-person' }.scope", equalTo("decide"));
        as(sara).get(noor.path()).then().statusCode(200);
        as(sara).get(jan.path()).then().statusCode(200);

        UUID mandate = mandates(jan).getFirst();
        assertEquals(
                List.of(mandate),
                OwnDatabase.column(
                        "select distinct ground_id from access_log where patient_id = ? and account_id = ?"
                                + " and ground = 'mandate' and caller_kind = 'mandatee'",
                        jan.id,
                        UUID.fromString(sara.accountId())));
        as(jan.self)
                .get(jan.path() + "/mandates")
                .then()
                .body("items", hasSize(1))
                .body("items[0].mandatee.name", equalTo("Sara Test"))
                .body("items[0].evidence.kind", equalTo("ehealth"))
                .body("items[0].evidence.reference", equalTo(OURS));
        as(jan.self).get(jan.path() + "/notifications").then().body("items.kind", contains("mandate-given"));
        assertEquals(
                List.of("mandatee"), OwnDatabase.column("select recorder_kind from mandate where id = ?", mandate));
        Received event = announced(mandate, "active");
        for (String number : List.of(sara.ssin(), jan.ssin(), noor.ssin())) {
            assertFalse(event.json().contains(number));
        }
    }

    @Test
    void itHoldsForADayAndAgainAfterTheNextSignIn() {
        says(mandators(jan.ssin(), OURS));
        me();
        UUID mandate = mandates(jan).getFirst();
        Duration left = Duration.between(
                Instant.now(), Instant.parse(me().extract().jsonPath().getString("mandates[0].until")));
        assertTrue(left.compareTo(Duration.ofHours(24)) <= 0 && left.compareTo(Duration.ofHours(23)) > 0);

        OwnDatabase.update(
                "update mandate set active_from = now() - interval '2 days', active_until = now() - interval '1 day'"
                        + " where id = ?",
                mandate);
        as(sara).get("/api/me").then().body("mandates.mandateId", contains(mandate.toString()));
        assertEquals(
                List.of("extended"),
                OwnDatabase.column(
                        "select kind from mandate_change where mandate_id = ? order by version desc limit 1", mandate));
    }

    @Test
    void askingAgainChangesNothing() {
        says(children(noor.ssin()), mandators(jan.ssin(), OURS));
        me().body("mandates", hasSize(2));
        long versions = versions();
        as(sara).get("/api/me").then().body("mandates", hasSize(2));
        me().body("mandates", hasSize(2));
        assertEquals(versions, versions());
    }

    @Test
    void whoIsNamedNoLongerIsActedForNoLongerAndAnOlderTokenDoesNotBringThemBack() {
        says(children(noor.ssin()), mandators(jan.ssin(), OURS));
        me().body("mandates", hasSize(2));
        UUID first = mandates(jan).getFirst();
        String older = sara.token();

        says(children(noor.ssin()));
        me().body("mandates.kind", contains("parent"));
        as(sara).get(jan.path()).then().statusCode(403);
        as(jan.self)
                .get(jan.path() + "/mandates")
                .then()
                .body("items[0].state", equalTo("revoked"))
                .body("items[0].revoked.reason", equalTo("no-longer-at-ehealth"));
        as(jan.self).get(jan.path() + "/notifications").then().body("items.kind", hasItem("mandate-ended"));
        announced(first, "revoked");
        as(older).get("/api/me").then().body("mandates.kind", contains("parent"));

        says(mandators(jan.ssin(), OURS));
        me().body("mandates.kind", contains("trusted-person"));
        assertEquals(2, mandates(jan).size());

        ehealth.sayMayAct(sara.username(), null);
        me().body("mandates", empty());
    }

    @Test
    void whatThePersonTakesBackStaysTakenBackWhateverEhealthSays() {
        says(mandators(jan.ssin(), OURS));
        me().body("mandates", hasSize(1));
        as(jan.self)
                .delete(jan.path() + "/mandates/" + mandates(jan).getFirst())
                .then()
                .statusCode(204);
        me().body("mandates", empty());
        as(sara).get(jan.path()).then().statusCode(403);
    }

    @Test
    void whatThePersonGaveStandsBesideWhatEhealthSays() {
        post(
                        jan.self.token(),
                        jan.path() + "/mandates",
                        object(
                                "kind",
                                "informal-carer",
                                "scope",
                                "read",
                                "mandatee",
                                Map.of("insz", sara.ssin(), "name", "Sara")))
                .then()
                .statusCode(201);
        says(mandators(jan.ssin(), OURS));
        me().body("mandates.scope", contains("read"));
        says(children(noor.ssin()));
        me().body("mandates.scope", containsInAnyOrder("read", "all"));
    }

    @Test
    void nothingComesOfAnotherServiceAGrownUpChildANumberThatIsNoneOrNobodysOrOnesOwn() {
        Person adult = included("Wout", today().minusYears(18));
        String wrong = jan.ssin().substring(0, 9) + "00";
        says(
                mandators(jan.ssin(), "recipe"),
                children(adult.ssin()),
                mandators(wrong, OURS),
                mandators(World.newNumber().getKey(), OURS),
                mandators(sara.ssin(), OURS));
        me().body("mandates", empty());
        assertEquals(0, versions());
        as(sara).get(jan.path()).then().statusCode(403);
        as(sara).get(adult.path()).then().statusCode(403);
    }

    @Test
    void aParentActsUntilTheBirthdayAtTheLatest() {
        Person almost = included("Lotte", today().plusDays(1).minusYears(18));
        says(children(almost.ssin()));
        Instant until = Instant.parse(me().extract().jsonPath().getString("mandates[0].until"));
        assertFalse(until.isAfter(
                today().plusDays(1).atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant()));
    }

    @Test
    void anUnknownShapeLeavesAllAsItWas() {
        says(mandators(jan.ssin(), OURS));
        me().body("mandates", hasSize(1));
        ehealth.sayMayAct(sara.username(), "[{\"sub\":\"x\",\"userProfile\":{\"mandators\":{}}}]");
        me().body("mandates", hasSize(1));
    }

    private record Person(UUID id, Member self) {

        String ssin() {
            return self.ssin();
        }

        String path() {
            return "/api/patients/" + id;
        }
    }

    private Person included(String name, LocalDate born) {
        String number = World.newNumber().getKey();
        Member self = world.citizen(number, name);
        UUID id = Http.include(
                world.physician,
                with(
                        inclusion(number, born, world.running),
                        "consent/at",
                        Instant.now().minusSeconds(5).toString()));
        as(self).get("/api/me").then().body("patientId", equalTo(id.toString()));
        return new Person(id, self);
    }

    private void says(String... profiles) {
        ehealth.sayMayAct(sara.username(), Stream.of(profiles).collect(Collectors.joining(",", "[", "]")));
    }

    /** After a new sign-in. */
    private ValidatableResponse me() {
        return as(SignIn.freshAccessToken(sara.username()))
                .get("/api/me")
                .then()
                .statusCode(200);
    }

    private static String children(String ssin) {
        return profile("children", ssin, OURS);
    }

    private static String mandators(String ssin, String... services) {
        return profile("mandators", ssin, services);
    }

    private static String profile(String kind, String ssin, String... services) {
        return World.json(Map.of(
                "sub",
                UUID.randomUUID().toString(),
                "userProfile",
                Map.of(kind, List.of(Map.of("ssin", ssin, "serviceNames", List.of(services))))));
    }

    private static List<UUID> mandates(Person person) {
        return OwnDatabase.column("select id from mandate where patient_id = ? order by id", person.id).stream()
                .map(UUID.class::cast)
                .toList();
    }

    private long versions() {
        return OwnDatabase.count(
                "select coalesce(sum(version), 0) from mandate where account_id = ?",
                UUID.fromString(sara.accountId()));
    }

    private static Received announced(UUID mandate, String state) {
        Received event = Topics.await(
                "zorgkring.permission",
                each -> mandate.toString().equals(each.key())
                        && each.data().path("state").asText().equals(state),
                Duration.ofSeconds(20));
        Contracts.assertValid(event.type(), event.json());
        return event;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }
}

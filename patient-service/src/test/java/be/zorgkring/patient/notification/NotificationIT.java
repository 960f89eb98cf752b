package be.zorgkring.patient.notification;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class NotificationIT {

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Notify notify;

    private final World world = World.get();
    private Member self;
    private UUID id;

    @BeforeEach
    void someoneWithACircleWhoSignedIn() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        World.circle(id, 1, world.physician);
        as(self).get("/api/me").then().statusCode(200);
    }

    @Test
    void thePersonReadsInTheirOwnLanguageWhatTheyWereToldNewestFirst() {
        UUID about = UUID.randomUUID();
        tell(NotificationKind.EMERGENCY_ACCESS_OPENED, about);
        tell(NotificationKind.QUESTIONNAIRE_REMINDER, null);
        as(self).header("Accept-Language", "nl-BE")
                .get(path())
                .then()
                .statusCode(200)
                .header("Content-Language", "nl")
                .body("unread", equalTo(2))
                .body("items.kind", contains("questionnaire-reminder", "emergency-access-opened"))
                .body("items[0].text", startsWith("Een vragenlijst wacht"))
                .body("items[0].about", nullValue())
                .body("items[1].about", equalTo(about.toString()))
                .body("items[1].readAt", nullValue());
    }

    @Test
    void anInboxIsReadByPage() {
        for (int i = 0; i < 5; i++) {
            tell(NotificationKind.RECTIFICATION_DECIDED, null);
        }
        Response first = as(self).get(path() + "?limit=3");
        first.then().body("items", hasSize(3)).body("unread", equalTo(5));
        as(self).get(path() + "?limit=3&cursor=" + first.jsonPath().getString("next"))
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue());
        as(self).get(path() + "?cursor=bm90LW91cnM").then().statusCode(400);
    }

    @Test
    void whatWasReadStaysReadSinceTheFirstTime() {
        tell(NotificationKind.MANDATE_GIVEN, null);
        String notification = as(self).get(path()).jsonPath().getString("items[0].id");
        as(self).put(path() + "/" + notification + "/read").then().statusCode(204);
        Object first = OwnDatabase.column(
                        "select read_at from notification where id = ?", UUID.fromString(notification))
                .getFirst();
        as(self).put(path() + "/" + notification + "/read").then().statusCode(204);
        assertEquals(
                first,
                OwnDatabase.column("select read_at from notification where id = ?", UUID.fromString(notification))
                        .getFirst());
        as(self).get(path()).then().body("unread", equalTo(0)).body("items[0].readAt", notNullValue());
    }

    @Test
    void nobodyElseReadsOrMarksThem() {
        tell(NotificationKind.RECTIFICATION_DECIDED, null);
        String notification = as(self).get(path()).jsonPath().getString("items[0].id");
        for (Member other : new Member[] {world.physician, world.stranger}) {
            as(other).get(path()).then().statusCode(403);
            as(other).put(path() + "/" + notification + "/read").then().statusCode(403);
        }
        as(self).put(path() + "/" + UUID.randomUUID() + "/read").then().statusCode(404);
        as(self).get(path()).then().body("unread", equalTo(1));
    }

    @Test
    void whoIsProposedForTheirCircleIsToldOfByTheNetwork() {
        UUID proposal = UUID.randomUUID();
        World.tell(
                "zorgkring.access",
                id.toString(),
                "network.member-proposed.v1",
                World.object(
                        "patientId",
                        id,
                        "proposalId",
                        proposal,
                        "professionalId",
                        UUID.randomUUID(),
                        "proposedBy",
                        null,
                        "at",
                        Instant.parse("2026-03-12T08:30:00Z")));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OwnDatabase.count(
                                "select count(*) from notification where kind = 'member-proposed' and about = ?",
                                proposal)
                        == 1);
        as(self).get(path()).then().body("items.kind", contains("member-proposed"));
    }

    private void tell(NotificationKind kind, UUID about) {
        unitOfWork
                .run(work -> notify.send(work, new PatientId(id), kind, about))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private String path() {
        return "/api/patients/" + id + "/notifications";
    }
}

package be.zorgkring.patient.support;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.equalTo;

import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A person who was included by the physician, has a circle, and signed in once. */
public record Someone(Member self, UUID id, Map.Entry<String, LocalDate> number) {

    private static final Duration SOON = Duration.ofSeconds(20);

    public static Someone withACircleOf(World world, Member... members) {
        Map.Entry<String, LocalDate> number = World.newNumber();
        Member self = world.citizen(number.getKey(), "Rosa");
        UUID id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        World.circle(id, 1, members);
        as(self).get("/api/me").then().body("patientId", equalTo(id.toString()));
        return new Someone(self, id, number);
    }

    public String path() {
        return "/api/patients/" + id;
    }

    /** Their record as they read it themself. */
    public ValidatableResponse record() {
        return as(self).get(path()).then().statusCode(200);
    }

    public String etag() {
        return as(self).get(path()).header("ETag");
    }

    /** A change of their own, on the version as it is now. */
    public Response put(String below, Map<String, ?> body) {
        return put(self, below, etag(), body);
    }

    public Response put(Member caller, String below, String ifMatch, Map<String, ?> body) {
        RequestSpecification request = as(caller).contentType(ContentType.JSON).body(World.json(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(path() + below);
    }

    /** The consent of that version as the other services learn it. */
    public Received announced(long version) {
        Received event = Topics.await(
                "zorgkring.consent",
                each -> id.toString().equals(each.key())
                        && each.data().path("version").asLong() == version,
                SOON);
        Contracts.assertValid(event.type(), event.json());
        return event;
    }

    /** Someone acts for them from now on; known to the service when this returns. */
    public UUID mandate(Member mandatee, String scope) {
        UUID mandateId = UUID.randomUUID();
        World.tell(
                "zorgkring.permission",
                mandateId.toString(),
                "patient.mandate-changed.v1",
                World.object(
                        "mandateId",
                        mandateId,
                        "version",
                        1,
                        "patientId",
                        id,
                        "kind",
                        "informal-carer",
                        "accountId",
                        mandatee.accountId(),
                        "scope",
                        scope,
                        "from",
                        Instant.parse("2026-03-02T09:15:00Z"),
                        "until",
                        null,
                        "state",
                        "active"));
        await().atMost(SOON)
                .until(() ->
                        OwnDatabase.count("select count(*) from access_mandate where mandate_id = ?", mandateId) == 1);
        return mandateId;
    }
}

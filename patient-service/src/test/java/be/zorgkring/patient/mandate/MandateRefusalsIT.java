package be.zorgkring.patient.mandate;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is no mandate, and who has nothing to do with one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class MandateRefusalsIT extends Mandating {

    @Test
    void aMandateIsNeverPassedOn() {
        UUID mandate = created(give("trusted-person", "all"));
        as(tom).get("/api/me").then().statusCode(200);
        Member other = world.citizen(World.newNumber().getKey(), "Luc");
        post(tom.token(), path() + "/mandates", body("trusted-person", "read", other))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:not-on-behalf"));
        UUID others = created(post(self.token(), path() + "/mandates", body("trusted-person", "read", other)));
        as(tom).delete(path() + "/mandates/" + others)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:not-on-behalf"));
        as(tom).get(path() + "/mandates")
                .then()
                .statusCode(200)
                .body("items.mandateId", contains(others.toString(), mandate.toString()));
    }

    @Test
    void nobodyButThePersonGivesSeesOrEndsMandatesAndNobodyLearnsWhetherThereAreAny() {
        UUID mandate = created(give("trusted-person", "read"));
        World.circle(id, 1, world.physician);
        Member stranger = world.citizen(World.newNumber().getKey(), "Kim");
        for (Member other : List.of(world.physician, world.stranger, stranger, tom)) {
            for (Object person : List.of(id, UUID.randomUUID())) {
                String mandates = "/api/patients/" + person + "/mandates";
                post(other.token(), mandates, body("trusted-person", "read", stranger))
                        .then()
                        .statusCode(403);
                as(other).get(mandates).then().statusCode(403);
                for (Object any : List.of(mandate, UUID.randomUUID())) {
                    as(other)
                            .delete(mandates + "/" + any)
                            .then()
                            .statusCode(403)
                            .body("type", equalTo("urn:zorgkring:problem:access-refused"));
                }
            }
            post(other.token(), "/api/mandates", registration("legal-representative", tom))
                    .then()
                    .statusCode(403);
            post(other.token(), "/api/mandates/" + mandate + "/revocation", Map.of("reason", "court-decision"))
                    .then()
                    .statusCode(403);
        }
        assertEquals(1, OwnDatabase.count("select version from mandate where id = ?", mandate));
    }

    @Test
    void oneselfAndTheSameOneTwiceAreRefused() {
        post(self.token(), path() + "/mandates", body("trusted-person", "read", self))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zorgkring:problem:mandate-to-oneself"));
        created(give("trusted-person", "read"));
        give("informal-carer", "all")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:already-mandated"));
    }

    @Test
    void aWrongRequestIsRefusedFieldByField() {
        Map<String, Object> good = body("trusted-person", "read", tom);
        bad(with(good, "kind", "parent"), "/kind", "mandate.kind-by-law");
        bad(with(good, "kind", "neighbour"), "/kind", "code.unknown");
        bad(with(good, "scope", "everything"), "/scope", "code.unknown");
        bad(with(good, "from", "2020-01-01T00:00:00Z"), "/from", "field.period");
        bad(with(good, "until", "2020-01-01T00:00:00Z"), "/until", "field.period");
        bad(with(good, "until", "9999-12-31T23:59:59Z"), "/until", "field.range");
        bad(with(good, "until", "tomorrow"), "/until", "field.format");
        bad(with(good, "mandatee", Map.of("insz", tom.ssin())), "/mandatee/name", "field.required");
        bad(with(good, "mandatee/insz", "75031400013"), "/mandatee/insz", "insz.check-digits");
        bad(with(good, "mandatee/name", "\u202Eeve"), "/mandatee/name", "field.characters");
        bad(with(good, "mandatee/memberId", UUID.randomUUID().toString()), "/mandatee/insz", "field.unexpected");
        bad(with(good, "mandatee", null), "/mandatee", "field.required");
    }

    @Test
    void aMandateThatBeginsLaterGivesNothingYet() {
        Instant later = Instant.now().plus(Duration.ofDays(1));
        created(post(
                self.token(),
                path() + "/mandates",
                with(body("trusted-person", "all", tom), "from", later.toString())));
        as(tom).get("/api/me").then().body("mandates", empty());
        as(tom).get(path()).then().statusCode(403);
    }
}

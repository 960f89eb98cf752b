package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.added;
import static be.zorgkring.network.testing.Stage.as;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member whose end nobody can read, put into the database past every check. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class UnreadableRowsIT {

    @Inject
    MeterRegistry metrics;

    @AfterEach
    void theChecksAreThereAgain() {
        OwnDatabase.executeAsOwner("select keep_readable('circle_member', 'access_member')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"infinity", "-infinity", "10000-01-01T00:00:00Z", "0100-01-01 BC"})
    void everybodyElseGoesOnAndThePersonRemovesThem(String unreadable) {
        UUID patient = Stage.included(Cast.PERSON);
        UUID nurse = added(Cast.PERSON, patient, Cast.NURSE);
        OwnDatabase.executeAsOwner(
                "alter table circle_member drop constraint if exists circle_member_active_until_readable",
                "alter table access_member drop constraint if exists access_member_active_until_readable",
                "update circle_member set active_until = '%s' where id = '%s'".formatted(unreadable, nurse),
                "update access_member set active_until = '%s' where member_id = '%s'".formatted(unreadable, nurse));
        await().atMost(Stage.PATIENCE)
                .until(() -> as(Cast.NURSE).get("/api/circles/" + patient).statusCode() == 403);
        as(Cast.GP).get("/api/circles/" + patient).then().statusCode(200);
        as(Cast.PERSON).get("/api/circles/" + patient).then().statusCode(200);
        assertTrue(metrics.counter("rows_set_aside", "table", "access_member").count() > 0);

        UUID pharmacist = added(Cast.PERSON, patient, Cast.PHARMACIST);
        as(Cast.PHARMACIST).get("/api/circles/" + patient).then().statusCode(200);
        as(Cast.PERSON)
                .delete("/api/circles/" + patient + "/members/" + pharmacist)
                .then()
                .statusCode(204);
        if (unreadable.startsWith("1") || unreadable.equals("infinity")) {
            as(Cast.PERSON).get("/api/circles/" + patient).then().body("members", hasSize(2));
            as(Cast.PERSON)
                    .delete("/api/circles/" + patient + "/members/" + nurse)
                    .then()
                    .statusCode(204);
        }
        as(Cast.PERSON).get("/api/circles/" + patient).then().body("members.name", contains(Cast.GP.fullName()));
        as(Cast.NURSE).get("/api/circles/" + patient).then().statusCode(403);
    }

    @Test
    void theMigrationBringsWhatStandsToTheNearestEndAndLeavesTheRest() {
        UUID patient = UUID.randomUUID();
        OwnDatabase.executeAsOwner(
                "alter table access_member drop constraint if exists access_member_active_until_readable",
                "alter table access_member drop constraint if exists access_member_active_from_readable",
                """
                insert into access_member (patient_id, member_id, kind, role, active_from, active_until)
                select '%s', gen_random_uuid(), 'carer', 'perscaregiver', f::timestamptz, u::timestamptz
                from (values ('-infinity', null), ('9000-01-01Z', 'infinity'), ('2020-01-01Z', '10000-01-01Z'),
                             ('2020-01-02Z', null)) as period (f, u)
                """.formatted(patient),
                "select keep_readable('access_member')");
        assertEquals(
                List.of("1850-01-01 endless", "2020-01-01 2200-01-01", "2020-01-02 endless", "2199-12-31 2200-01-01"),
                OwnDatabase.column("""
                        select to_char(active_from at time zone 'UTC', 'YYYY-MM-DD') || ' '
                               || coalesce(to_char(active_until at time zone 'UTC', 'YYYY-MM-DD'), 'endless')
                        from access_member where patient_id = ? order by active_from
                        """, patient));
    }

    @Test
    void theDatabaseTakesNoneIn() {
        UUID patient = Stage.included(Cast.PERSON);
        assertThrows(
                SQLException.class,
                () -> OwnDatabase.executeAsService(
                        "update access_member set active_from = '1849-01-01' where patient_id = '" + patient + "'"));
        assertThrows(
                SQLException.class,
                () -> OwnDatabase.executeAsService(
                        "update circle_member set active_from = '1849-01-01' where circle_id in (select id from circle where patient_id = '"
                                + patient + "')"));
    }

    @Test
    void anEventWithAnInstantOutsideTheRangeGoesToTheDeadLetters() {
        UUID patient = Stage.included(Cast.PERSON);
        UUID mandate = UUID.randomUUID();
        for (String until : new String[] {"9999-12-31T23:59:59.9999999Z", "+10000-01-01T00:00:00Z"}) {
            Topics.publish(
                    "zorgkring.permission",
                    mandate.toString(),
                    "be.zorgkring.patient.mandate-changed.v1",
                    """
                            {"mandateId":"%s","version":1,"patientId":"%s","kind":"informal-carer","accountId":"%s",
                             "scope":"all","from":"2026-03-02T09:15:00Z","until":"%s","state":"active"}
                            """.formatted(mandate, patient, Cast.NURSE.account(), until));
            Topics.await(
                    "zorgkring.dead-letter",
                    letter -> letter.json().contains(mandate.toString())
                            && letter.json().contains(until),
                    Stage.PATIENCE);
        }
        assertEquals(0, OwnDatabase.count("select count(*) from access_mandate where mandate_id = ?", mandate));
        as(Cast.NURSE).get("/api/circles/" + patient).then().statusCode(403);
    }
}

package be.zorgkring.patient.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.erasure.RetentionRounds;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class RetentionIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final World world = World.get();

    @Inject
    RetentionRounds retentionRounds;

    @Test
    void whatComesLateIsErasedByTheNextRoundAndWhatIsKeptGoesWhenItsTimeIsOver() throws SQLException {
        MarkedPerson rosa = MarkedPerson.whoToldEverything(world);
        rosa.askErasure(rosa.self()).then().statusCode(202);
        OwnDatabase.executeAsService("insert into notification (id, patient_id, kind, at) values (uuidv7(), '"
                + rosa.id() + "', 'mandate-ended', now())");
        retentionRounds.run().await().atMost(LIMIT);
        assertEquals(0, rows("notification", "patient_id", rosa));
        assertEquals(2, rows("person_condition", "person_id", rosa));

        OwnDatabase.update(
                "update erasure set asked_at = asked_at - interval '31 years', looked_through_on = null where subject = ?",
                rosa.id());
        retentionRounds.run().await().atMost(LIMIT);
        for (String table : List.of(
                "consent",
                "consent_change",
                "taking_part",
                "mandate",
                "emergency_access",
                "condition_change",
                "participation",
                "questionnaire_schedule")) {
            assertEquals(0, rows(table, "patient_id", rosa), table);
        }
        assertEquals(0, rows("person_condition", "person_id", rosa));
        assertTrue(rows("access_log", "patient_id", rosa) > 5);
        assertEquals(1, OwnDatabase.count("select count(*) from erasure where subject = ? and let_go", rosa.id()));
    }

    @Test
    void historiesAndTheLogLetGoOfNobodyWhoDidNotAsk() {
        MarkedPerson rosa = MarkedPerson.whoToldEverything(world);
        for (String table : List.of(
                "life_goal_version", "consent_change", "vulnerability_version", "participation_change", "access_log")) {
            assertRefused("delete from " + table + " where patient_id = '" + rosa.id() + "'");
        }
        assertRefused("delete from mandate_change where mandate_id in (select id from mandate where patient_id = '"
                + rosa.id() + "')");
        rosa.askErasure(rosa.self()).then().statusCode(202);
        assertRefused("delete from access_log where patient_id = '" + rosa.id() + "'");
        assertRefused("update access_log set role = 'x' where patient_id = '" + rosa.id() + "'");
    }

    private static void assertRefused(String statement) {
        SQLException refused =
                assertThrows(SQLException.class, () -> OwnDatabase.executeAsService(statement), statement);
        assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
    }

    private static long rows(String table, String column, MarkedPerson person) {
        return OwnDatabase.count("select count(*) from " + table + " where " + column + " = ?", person.id());
    }
}

package be.zorgkring.patient.accesslog;

import static be.zorgkring.patient.accesslog.Verifications.breaks;
import static be.zorgkring.patient.accesslog.Verifications.tamper;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owner of the database does to the log, with the triggers off, is found. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class TamperingIT {

    private static final String REWRITE = """
            do $$
            declare
                one access_log;
                written bytea := decode(repeat('00', 32), 'hex');
            begin
                update access_log set professional_id = gen_random_uuid() where patient_id = :person and sequence = 2;
                for one in select * from access_log where patient_id = :person order by sequence loop
                    written := sha256(written || convert_to(access_log_canonical(one), 'UTF8'));
                    update access_log set hash = written where patient_id = :person and sequence = one.sequence;
                end loop;
                update access_log_head set hash = written where patient_id = :person;
            end $$
            """;

    private final World world = World.get();
    private UUID id;

    @BeforeEach
    void aPersonWithASealedLogOfSix() {
        id = Http.include(world.physician, inclusion(world.running));
        World.circle(id, 1, world.physician);
        for (int i = 0; i < 5; i++) {
            as(world.physician).get("/api/patients/" + id).then().statusCode(200);
        }
        Verifications.awaitSealed(id);
        assertEquals(List.of(), breaks(id));
    }

    @Test
    void aChangedRecord() {
        tamper(id, "update access_log set role = 'persnurse' where patient_id = :person and sequence = 3");
        assertEquals(List.of("changed 3"), breaks(id));
    }

    @Test
    void aMomentMovedByOneMicrosecond() {
        tamper(
                id,
                "update access_log set at = at + interval '1 microsecond' where patient_id = :person and sequence = 6");
        assertEquals(List.of("changed 6"), breaks(id));
    }

    @Test
    void aRecordTakenOut() {
        tamper(id, "delete from access_log where patient_id = :person and sequence in (3, 4)");
        assertEquals(List.of("missing 3"), breaks(id));
    }

    @Test
    void theLastRecordTakenOutAndTheHeadPutBack() {
        tamper(
                id,
                "delete from access_log where patient_id = :person and sequence = 6",
                "update access_log_head h set sequence = 5, hash = l.hash from access_log l"
                        + " where h.patient_id = :person and l.patient_id = :person and l.sequence = 5");
        assertEquals(List.of("missing 6"), breaks(id));
    }

    @Test
    void recordsThatChangedPlaces() {
        tamper(
                id,
                "update access_log set sequence = -1 where patient_id = :person and sequence = 2",
                "update access_log set sequence = 2 where patient_id = :person and sequence = 4",
                "update access_log set sequence = 4 where patient_id = :person and sequence = -1");
        List<String> found = breaks(id);
        assertTrue(found.containsAll(List.of("reordered 2", "reordered 4")), found.toString());
    }

    @Test
    void aRecordAddedBehindTheHead() {
        tamper(id, """
                insert into access_log (patient_id, at, record_id, service, operation, outcome, caller_kind, client_id,
                                        categories, sequence, hash)
                values (:person, now(), gen_random_uuid(), 'x', 'read', 'allowed', 'person', 'web', '{}', 7,
                        decode(repeat('00', 32), 'hex'))
                """);
        assertEquals(List.of("changed 7", "changed 7"), breaks(id));
    }

    @Test
    void aChainThatWasWrittenAnewFromARecordOn() {
        tamper(id, REWRITE);
        List<String> found = breaks(id);
        assertTrue(found.contains("seal-mismatch 6"), found.toString());
        assertTrue(found.stream().allMatch(each -> each.startsWith("seal-mismatch")), found.toString());
    }

    /** Not the last one: whoever seals remembers that, and stops. */
    @Test
    void sealsThatWereTakenOutToHaveOthersMade() {
        Verifications.awaitSealed(Http.include(world.physician, inclusion(world.running)));
        tamper(
                id,
                "delete from access_log_seal where patient_id = :person",
                REWRITE,
                "update access_log_head set unsealed = true where patient_id = :person");
        Verifications.awaitSealed(id);
        assertEquals(List.of(), breaks(id));
        List<String> found = breaks(Verifications.ofAll(5_000).getLast());
        assertTrue(found.stream().anyMatch(each -> each.startsWith("seal-missing")), found.toString());
    }

    @Test
    void everythingOfAPersonTakenOut() {
        tamper(
                id,
                "delete from access_log where patient_id = :person",
                "delete from access_log_head where patient_id = :person");
        assertEquals(List.of("missing 1"), breaks(id));
    }

    @Test
    void theServiceItselfCanDoNoneOfThis() {
        for (String statement : List.of(
                "update access_log set role = 'x'",
                "delete from access_log",
                "truncate access_log",
                "update access_log_head set sequence = 1",
                "insert into access_log_head values (gen_random_uuid(), 1, '\\x00', false)",
                "delete from access_log_head",
                "update access_log_seal set seal = '\\x00'",
                "delete from access_log_seal",
                "alter table access_log disable trigger user")) {
            assertThrows(SQLException.class, () -> OwnDatabase.executeAsService(statement), statement);
        }
        assertEquals(List.of(), breaks(id));
    }
}

package be.zorgkring.patient.accesslog;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class AccessLogFilterIT {

    private final World world = World.get();
    private Member self;
    private UUID id;

    @BeforeEach
    void someoneWithALogOfAYear() throws SQLException {
        Map.Entry<String, LocalDate> number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        as(self).get("/api/me").then().statusCode(200);
        String nurse = "'" + world.nurse.professionalId().orElseThrow() + "'";
        earlier(id, "2025-01-01", "read", "allowed", "circle", null, nurse);
        earlier(id, "2025-02-01", "search", "allowed", "circle", null, nurse);
        earlier(id, "2025-03-01", "export", "allowed", "organisation", null, "null");
        earlier(id, "2025-04-01", "read", "refused", null, "excluded", nurse);
        earlier(id, "2025-05-01", "break-glass", "allowed", "emergency", null, nurse);
        earlier(id, "2025-06-01", "read", "allowed", "emergency", null, nurse);
    }

    @Test
    void byKind() {
        read("?kind=read&until=2026-01-01T00:00:00Z")
                .then()
                .body("items.at", contains("2025-06-01T00:00:00Z", "2025-01-01T00:00:00Z"));
        read("?kind=search").then().body("items.operation", contains("search"));
        read("?kind=write").then().body("items.operation", contains("write"));
        read("?kind=export").then().body("items.operation", contains("export"));
        read("?kind=refusal").then().body("items.reason", contains("excluded"));
        read("?kind=break-glass")
                .then()
                .body("items.operation", contains("read", "break-glass"))
                .body("items.groundId", hasSize(2));
    }

    @Test
    void byProfessionalAndByPeriod() {
        String nurse = world.nurse.professionalId().orElseThrow().toString();
        read("?professionalId=" + nurse)
                .then()
                .body("items", hasSize(5))
                .body("items.who", everyItem(equalTo(world.nurse.name())));
        read("?professionalId=" + UUID.randomUUID()).then().body("items", empty());
        read("?from=2025-02-01T00:00:00Z&until=2025-04-01T00:00:00Z")
                .then()
                .body("items.operation", contains("export", "search"));
        read("?professionalId=" + nurse + "&from=2025-03-01T00:00:00Z&kind=read")
                .then()
                .body("items.at", contains("2025-06-01T00:00:00Z"));
    }

    @Test
    void aNarrowedLogIsPagedToo() {
        List<String> seen = new ArrayList<>();
        String filter = "?professionalId=" + world.nurse.professionalId().orElseThrow() + "&limit=2";
        String query = filter;
        while (query != null) {
            Response page = read(query);
            seen.addAll(page.jsonPath().getList("items.at"));
            String next = page.jsonPath().getString("next");
            query = next == null ? null : filter + "&cursor=" + next;
        }
        assertEquals(
                List.of(
                        "2025-06-01T00:00:00Z",
                        "2025-05-01T00:00:00Z",
                        "2025-04-01T00:00:00Z",
                        "2025-02-01T00:00:00Z",
                        "2025-01-01T00:00:00Z"),
                seen);
    }

    @Test
    void everyBadParameterIsNamed() {
        read("?professionalId=7&from=yesterday&until=2025-01-01&kind=all", 400)
                .then()
                .body("errors.pointer", contains("professionalId", "from", "until", "kind"))
                .body("errors.code", contains("field.format", "field.format", "field.format", "code.unknown"));
        read("?from=2025-02-01T00:00:00Z&until=2025-02-01T00:00:00Z", 400)
                .then()
                .body("errors.pointer", contains("until"))
                .body("errors.code", contains("field.period"));
        read("?until=%2B900000000-01-01T00:00:00Z", 400).then().body("errors.code", contains("field.format"));
        read("?until=9999-01-01T00:00:00Z", 400).then().body("errors.code", contains("field.range"));
    }

    @Test
    void aRecordThatWasMergedIntoThisOneIsInTheLog() throws SQLException {
        UUID retired = UUID.randomUUID();
        earlier(retired, "2025-05-15", "write", "allowed", "circle", null, "null");
        String alias = "insert into access_alias values (gen_random_uuid(), 1, '" + retired + "', '" + id + "', true)";
        OwnDatabase.executeAsOwner(alias);
        read("?from=2025-05-01T00:00:00Z&until=2025-07-01T00:00:00Z")
                .then()
                .body("items.operation", contains("read", "write", "break-glass"));
    }

    @Test
    void readingItIsInItWithOrWithoutAFilter() {
        read("?kind=export");
        read("").then()
                .body("items[0].who", equalTo("You yourself"))
                .body("items[0].operation", equalTo("read"))
                .body("items[1].who", equalTo("You yourself"));
    }

    private Response read(String query) {
        return read(query, 200);
    }

    private Response read(String query, int status) {
        Response answer = as(self).header("Accept-Language", "en")
                .urlEncodingEnabled(false)
                .get("/api/patients/" + id + "/access-log" + query);
        answer.then().statusCode(status);
        return answer;
    }

    private static void earlier(
            UUID person,
            String day,
            String operation,
            String outcome,
            String ground,
            String reason,
            String professional)
            throws SQLException {
        String rests = "emergency".equals(ground) ? "gen_random_uuid()" : "null";
        OwnDatabase.executeAsService(
                """
                insert into access_log (patient_id, at, record_id, service, operation, outcome, ground, ground_id, reason,
                                        caller_kind, professional_id, role, client_id, categories)
                values ('%s', '%s 00:00:00Z', gen_random_uuid(), 'action-service', '%s', '%s', %s, %s, %s, 'professional', %s,
                        'persnurse', 'web', '{care-plan}')
                """.formatted(person, day, operation, outcome, quoted(ground), rests, quoted(reason), professional));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }
}

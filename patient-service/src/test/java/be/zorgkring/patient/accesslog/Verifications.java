package be.zorgkring.patient.accesslog;

import static be.zorgkring.testing.Waiting.await;

import be.zorgkring.patient.support.Http;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.SignIn;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The access log as the data protection officer has it verified, and as the owner of the database could tamper with it. */
final class Verifications {

    private static final String PATH = "/api/access-log/verifications";

    private Verifications() {}

    static Response asked(String token, String query, String body) {
        return Http.as(token).contentType(ContentType.JSON).body(body).post(PATH + query);
    }

    static Response of(UUID patientId) {
        Response answer = asked(officer(), "", "{\"patientId\":\"" + patientId + "\"}");
        answer.then().statusCode(200);
        return answer;
    }

    /** Breaks of one person, such as {@code changed 3}. */
    static List<String> breaks(UUID patientId) {
        return breaks(of(patientId));
    }

    static List<String> breaks(Response answer) {
        List<Map<String, Object>> breaks = answer.jsonPath().getList("breaks");
        return breaks.stream()
                .map(each -> each.get("kind") + " " + each.get("position"))
                .toList();
    }

    /** Every page of the whole log. */
    static List<Response> ofAll(int limit) {
        List<Response> pages = new ArrayList<>();
        String query = "?limit=" + limit;
        while (query != null) {
            Response page = asked(officer(), query, "{}");
            page.then().statusCode(200);
            pages.add(page);
            String next = page.jsonPath().getString("next");
            query = next == null ? null : "?limit=" + limit + "&cursor=" + next;
        }
        return pages;
    }

    static String officer() {
        return SignIn.accessToken("nora.desmet");
    }

    static void awaitSealed(UUID patientId) {
        await().atMost(Duration.ofSeconds(20)).until(() -> OwnDatabase.count("""
                        select count(*) from access_log_head h join access_log_seal s
                            on s.patient_id = h.patient_id and s.sequence = h.sequence
                        where h.patient_id = ? and not h.unsealed
                        """, patientId) == 1);
    }

    /** What the owner of the database does in spite of the triggers; {@code :person} stands for the person's id. */
    static void tamper(UUID patientId, String... statements) {
        List<String> all = new ArrayList<>();
        for (String table : List.of("access_log", "access_log_head", "access_log_seal")) {
            all.add("alter table " + table + " disable trigger user");
        }
        for (String statement : statements) {
            all.add(statement.replace(":person", "'" + patientId + "'"));
        }
        for (String table : List.of("access_log", "access_log_head", "access_log_seal")) {
            all.add("alter table " + table + " enable trigger user");
        }
        OwnDatabase.executeAsOwner(all.toArray(String[]::new));
    }
}

package be.zorgkring.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.sweep.Doors;
import be.zorgkring.testing.sweep.Doors.Answer;
import be.zorgkring.testing.sweep.Duties;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Nothing about people is read or written without a record: everybody asks every operation that the service describes, of a
 * person who is known. As in all integration tests, what touches people and goes on no record is answered 500; what a write
 * does once its body is right in this service's own words, the other tests show under the same watch.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EveryDoorIT {

    @TestHTTPResource("/")
    URI service;

    @Test
    void noDoorOpensWithoutARecord() {
        Scene scene = Scene.open();
        Map<String, Supplier<String>> callers = new LinkedHashMap<>();
        callers.put("the person", Cast.PERSON::token);
        callers.put("physician in the circle", Cast.PHYSICIAN::token);
        callers.put("nurse in the circle", Cast.NURSE::token);
        callers.put("carer", Cast.CARER::token);
        callers.put("physician outside the circle", Cast.STRANGER::token);
        callers.putAll(Duties.tokens());
        List<Answer> answers = new Doors(service, scene.patientId, "").knock(callers);
        assertEquals(List.of(), answers.stream().filter(Answer::isDefect).toList());
        assertTrue(answers.stream()
                .anyMatch(answer -> answer.operation().equals("GET /api/plans/{patientId}")
                        && answer.caller().equals("the person")
                        && answer.status() == 200));
    }

    @Test
    void aDoorThatAsksNobodyIsSeen() {
        String door = "/unwatched?table=care_plan&status=200";
        Http.as(Cast.STRANGER).get(door).then().statusCode(500);
        Http.as(Cast.STRANGER).get(door + "&reason=COUNT").then().statusCode(200);
    }

    @Test
    void anAnswerThatIsNotDescribedIsSeen() {
        Http.as(Cast.STRANGER).get("/undescribed?status=409").then().statusCode(500);
        Http.as(Cast.STRANGER).get("/undescribed?silent=true").then().statusCode(500);
        Http.as(Cast.STRANGER).get("/undescribed").then().statusCode(200);
    }
}

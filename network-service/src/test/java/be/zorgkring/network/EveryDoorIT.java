package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.added;
import static be.zorgkring.network.testing.Stage.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
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
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Nothing about people is read or written without a record: everybody asks every operation that the service describes, of a
 * person who is known. As in all integration tests, what touches people and goes on no record is answered 500; what a write
 * does once its body is right in this service's own words, the other tests show under the same watch.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class EveryDoorIT {

    @TestHTTPResource("/")
    URI service;

    @Test
    void noDoorOpensWithoutARecord() {
        UUID patient = Stage.included(Cast.PERSON);
        added(Cast.PERSON, patient, Cast.PHARMACIST);
        Map<String, Supplier<String>> callers = new LinkedHashMap<>();
        callers.put("the person", Cast.PERSON::token);
        callers.put("general practitioner in the circle", Cast.GP::token);
        callers.put("pharmacist in the circle", Cast.PHARMACIST::token);
        callers.put("physician outside the circle", Cast.STRANGER::token);
        callers.put("somebody else", Cast.SON::token);
        callers.putAll(Duties.tokens());
        List<Answer> answers = new Doors(service, patient, "").knock(callers);
        assertEquals(List.of(), answers.stream().filter(Answer::isDefect).toList());
        assertTrue(answers.stream()
                .anyMatch(answer -> answer.operation().equals("GET /api/circles/{patientId}")
                        && answer.caller().equals("the person")
                        && answer.status() == 200));
    }

    @Test
    void aDoorThatAsksNobodyIsSeen() {
        String door = "/unwatched?table=circle&status=200";
        as(Cast.STRANGER).get(door).then().statusCode(500);
        as(Cast.STRANGER).get(door + "&reason=COUNT").then().statusCode(200);
    }

    @Test
    void anAnswerThatIsNotDescribedIsSeen() {
        as(Cast.STRANGER).get("/undescribed?status=409").then().statusCode(500);
        as(Cast.STRANGER).get("/undescribed?silent=true").then().statusCode(500);
        as(Cast.STRANGER).get("/undescribed").then().statusCode(200);
    }
}

package be.zorgkring.patient;

import static be.zorgkring.patient.support.Http.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
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
@QuarkusTestResource(TestSettings.class)
class EveryDoorIT {

    @TestHTTPResource("/")
    URI service;

    @Test
    void noDoorOpensWithoutARecord() {
        World world = World.get();
        Scene scene = Scene.open(world);
        Map<String, Supplier<String>> callers = new LinkedHashMap<>();
        callers.put("the person", scene.self()::token);
        callers.put("general practitioner in the circle", world.physician::token);
        callers.put("nurse in the circle", world.nurse::token);
        callers.put("carer", scene.carer()::token);
        callers.put("physician outside the circle", world.stranger::token);
        callers.put("physician who is suspended", world.suspended::token);
        callers.putAll(Duties.tokens());
        List<Answer> answers = new Doors(service, scene.id(), scene.self().ssin()).knock(callers);
        assertEquals(List.of(), answers.stream().filter(Answer::isDefect).toList());
        assertTrue(answers.stream()
                .anyMatch(answer -> answer.operation().equals("GET /api/patients/{id}")
                        && answer.caller().equals("the person")
                        && answer.status() == 200));
    }

    @Test
    void aDoorThatAsksNobodyIsSeen() {
        String door = "/unwatched?table=person&status=200";
        as(World.get().stranger).get(door).then().statusCode(500);
        as(World.get().stranger).get(door + "&reason=COUNT").then().statusCode(200);
    }

    @Test
    void anAnswerThatIsNotDescribedIsSeen() {
        as(World.get().stranger).get("/undescribed?status=409").then().statusCode(500);
        as(World.get().stranger).get("/undescribed?silent=true").then().statusCode(500);
        as(World.get().stranger).get("/undescribed").then().statusCode(200);
    }
}

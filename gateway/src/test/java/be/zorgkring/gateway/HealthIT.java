package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.json;
import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.to;
import static be.zorgkring.gateway.standin.Door.withToken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.gateway.standin.StandIns;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The health of all services through the one entry point; in this test reporting is away. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class HealthIT {

    @Test
    void anOperatorReadsWhichServiceIsNotReady() {
        HttpResponse<String> answer = send(withToken("/q/health", SignIn.accessToken("olga.peters")));

        assertEquals(503, answer.statusCode(), answer.body());
        assertEquals(
                new JsonObject(
                        "{\"status\":\"DOWN\",\"services\":{\"patient\":\"UP\",\"network\":\"UP\",\"action\":\"UP\",\"reporting\":\"DOWN\"}}"),
                json(answer));
    }

    @Test
    void nobodyElseDoes() {
        HttpResponse<String> physician = send(withToken("/q/health", SignIn.accessToken("an.peeters")));
        HttpResponse<String> stranger = send(to("/q/health"));

        assertEquals(403, physician.statusCode());
        assertEquals("role-not-permitted", problem(physician));
        assertEquals(401, stranger.statusCode());
        assertEquals("token-missing", problem(stranger));
    }
}

package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.to;
import static be.zorgkring.gateway.standin.Door.withToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.standin.StandIns;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators see, on a port of its own. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class ManagementIT {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void healthIsAskedWithoutAToken(String probe) {
        assertEquals(200, management("/q/health/" + probe).statusCode());
    }

    @Test
    void metricsCountRoutesAndNeverNameAPerson() {
        String person = UUID.randomUUID().toString();
        String token = SignIn.accessToken("an.peeters");
        send(withToken("/api/patients/" + person, token));
        send(withToken("/api/patients/" + person + "/page", token));
        send(withToken("/api/plans/" + person + "/tasks", token));
        String metrics = management("/q/metrics").body();
        assertTrue(metrics.contains("uri=\"/api/patients/{id}/page\""), metrics);
        assertTrue(metrics.contains("uri=\"/api/plans/*\""), metrics);
        assertFalse(metrics.contains(person));
    }

    @Test
    void nothingThatACallerWroteIsALabel() {
        String id = UUID.randomUUID().toString();
        String token = SignIn.accessToken("an.peeters");
        for (String path : new String[] {
            "/api/rectifications/" + id + "/decision",
            "/api/reports/" + id,
            "/fhir/AuditEvent/" + id,
            "/api/" + id,
            "/" + id,
            "/session/" + id,
            "/api/patients/" + id + "/page/" + id
        }) {
            send(to(path));
            send(withToken(path, token));
            send(withToken(path, token).method("TRACE", HttpRequest.BodyPublishers.noBody()));
            send(withToken(path, token).method("X" + id.substring(0, 8), HttpRequest.BodyPublishers.noBody()));
            send(to(path).header("Authorization", "Bearer " + id));
        }
        String metrics = management("/q/metrics").body();
        assertFalse(metrics.contains(id.substring(0, 8)), metrics);
        assertTrue(metrics.contains("uri=\"/api/rectifications/*\""), metrics);
    }

    private static HttpResponse<String> management(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }
}

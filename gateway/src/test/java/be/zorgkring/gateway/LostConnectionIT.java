package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.posting;
import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.withToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.standin.Door;
import be.zorgkring.gateway.standin.StandIns;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services that close connections, restart or are on their way out while they are asked. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class LostConnectionIT {

    private final String token = SignIn.accessToken("an.peeters");

    @ParameterizedTest
    @ValueSource(strings = {"lost-once", "draining-once"})
    void whatOnlyReadsIsSentOnceMoreAndWhatChangesIsNot(String way) {
        String read = "/api/patients/" + way + "?" + UUID.randomUUID();
        assertEquals(200, send(withToken(read, token)).statusCode());

        String change = "/api/patients/" + way + "?" + UUID.randomUUID();
        assertEquals("upstream-unavailable", problem(send(posting(withToken(change, token), "{}"))));
        assertEquals(200, send(posting(withToken(change, token), "{}")).statusCode());
    }

    @Test
    void whyAServiceGaveNoAnswerIsCounted() {
        send(posting(withToken("/api/patients/lost-once?" + UUID.randomUUID(), token), "{}"));
        String metrics = management("/q/metrics");
        assertTrue(metrics.contains("gateway_upstream_failures_total{cause=\"closed\",service=\"patient\"}"), metrics);
    }

    @Test
    void aServiceThatRestartsFailsNoRead() throws Exception {
        List<Integer> answers = whileAsked("/api/plans/of-somebody", 150, () -> {
            assertEquals(204, send(withToken("/api/plans/restart", token)).statusCode());
            Thread.sleep(600);
            return null;
        });
        assertTrue(answers.stream().allMatch(status -> status == 200), answers::toString);
    }

    /** The clock of the answer must not run on when the answer was there before the body had ended. */
    @Test
    void anAnswerThatComesBeforeTheBodyBreaksNoConnectionOfOthers() throws Exception {
        List<Integer> answers = whileAsked("/api/circles/slow", 8, () -> {
            for (int i = 0; i < 8; i++) {
                answeredEarly();
            }
            return null;
        });
        assertTrue(answers.stream().allMatch(status -> status == 200), answers::toString);
    }

    private void answeredEarly() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", Door.port())) {
            socket.setSoTimeout(5000);
            OutputStream out = socket.getOutputStream();
            out.write(("PUT /api/circles/early HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nAuthorization: Bearer "
                            + token + "\r\n\r\n{")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            assertTrue(socket.getInputStream().read() > 0);
            out.write('}');
            out.flush();
            Thread.sleep(50);
        }
    }

    /** What a few callers get who read again and again, from before until after something is done. */
    private List<Integer> whileAsked(String path, int reads, Callable<Void> done) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Future<List<Integer>>> asked = IntStream.range(0, 4)
                    .mapToObj(caller -> callers.submit(() -> IntStream.range(0, reads)
                            .map(read -> send(withToken(path, token)).statusCode())
                            .boxed()
                            .toList()))
                    .toList();
            done.call();
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<List<Integer>> caller : asked) {
                answers.addAll(caller.get());
            }
            return answers;
        }
    }

    private static String management(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)))
                .body();
    }
}

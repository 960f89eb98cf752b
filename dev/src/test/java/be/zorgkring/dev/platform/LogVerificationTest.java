package be.zorgkring.dev.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.PartFailure;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogVerificationTest {

    private final Queue<String> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = answers.isEmpty() ? new byte[0] : answers.poll().getBytes(UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    @Test
    void allPagesTogetherAreWhole() {
        answers.add("""
                {"people":1000,"records":7000,"waitingForSeal":2,"breaks":[],"next":"abc"}""");
        answers.add("""
                {"people":3,"records":9,"waitingForSeal":0,"breaks":[],"lastSeal":{"number":12,"at":"2026-03-10T14:05:00Z"}}""");

        assertTrue(verification().run());

        assertEquals(
                List.of(
                        "/api/access-log/verifications Bearer token",
                        "/api/access-log/verifications?cursor=abc Bearer token"),
                asked);
        assertEquals("""
                7009 records of 1003 people verified; 2 people wait for their seal.
                Last seal: 12, of 2026-03-10T14:05:00Z.
                The access log is whole.
                """, text());
    }

    @Test
    void everyBreakIsNamed() {
        answers.add("""
                {"people":1,"records":4,"waitingForSeal":0,"breaks":[
                 {"patientId":"019cadd4-5620-76a6-9eb7-383e868f226d","position":3,"kind":"changed"},
                 {"position":7,"kind":"seal-missing"}]}""");

        assertFalse(verification().run());

        assertTrue(text().contains("changed        person 019cadd4-5620-76a6-9eb7-383e868f226d record 3"), text());
        assertTrue(text().contains("seal-missing   seal 7"), text());
        assertTrue(text().endsWith("The access log is broken in 2 places.\n"), text());
    }

    @Test
    void whatWasNotVerifiedIsNotCalledWhole() {
        PartFailure failure =
                assertThrows(PartFailure.class, () -> verification().run());
        assertEquals("The access log could not be verified: the gateway answers 503.", failure.getMessage());
    }

    private LogVerification verification() {
        URI address = URI.create("http://" + gateway.getAddress().getAddress().getHostAddress() + ":"
                + gateway.getAddress().getPort());
        return new LogVerification(address, () -> "token", new PrintStream(printed, true, UTF_8));
    }

    private String text() {
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}

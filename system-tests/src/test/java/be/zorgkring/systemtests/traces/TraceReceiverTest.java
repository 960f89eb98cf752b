package be.zorgkring.systemtests.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages as a service's exporter sends them. */
class TraceReceiverTest {

    private static final String OURS = "0af7651916cd43dd8448eb211c80319c";
    private static final String ANOTHER = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final TraceReceiver receiver = new TraceReceiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void oneSpanHasToSayItAll() throws Exception {
        send(OtlpMessage.of(
                "gateway",
                OtlpMessage.span(OURS, "GET /session"),
                OtlpMessage.span(ANOTHER, "POST", OtlpMessage.attribute("url.path", "/api/patients"))));

        assertTrue(receiver.has(ANOTHER, "gateway", "/api/patients"));
        assertTrue(receiver.has(OURS, "gateway", "/session"));
        assertFalse(receiver.has(OURS, "gateway", "/api/patients"), "another span of the batch says it");
        assertFalse(receiver.has(ANOTHER, "patient-service", "/api/patients"), "another service sent it");
    }

    @Test
    void allThatSpansSayIsTakenOnceAndNothingIsKeptAfterwards() throws Exception {
        byte[] message = OtlpMessage.of(
                "gateway",
                OtlpMessage.span(
                        OURS,
                        "GET",
                        OtlpMessage.attribute("given", "Renée"),
                        OtlpMessage.attribute("insz", 51_030_400_097L)));
        send(message);
        send(message);

        assertEquals(
                Set.of(
                        "service.name=gateway",
                        "io.quarkus.opentelemetry",
                        "GET\ngiven=Renée\ninsz=51030400097\nan event"),
                receiver.takeTexts());

        send(message);
        assertFalse(receiver.has(OURS, "gateway", "GET"));
        assertEquals(Set.of(), receiver.takeTexts());
    }

    @Test
    void whatCannotBeReadIsNotPassedOver() throws Exception {
        byte[] message = OtlpMessage.of("gateway", OtlpMessage.span(OURS, "GET"));
        send(Arrays.copyOf(message, message.length - 3));

        assertThrows(IllegalStateException.class, receiver::takeTexts);
    }

    private void send(byte[] message) throws IOException, InterruptedException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(message);
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(receiver.endpoint() + "/v1/traces"))
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(zipped.toByteArray()))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertEquals(200, http.send(request, BodyHandlers.discarding()).statusCode());
        }
    }
}

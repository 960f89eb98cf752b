package be.zorgkring.testing.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.parts.PartFailure;
import be.zorgkring.testing.sweep.Wire.Reply;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireTest {

    @Test
    void whatIsTakenApartComesBackWhole() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", exchange.getRequestURI().getRawQuery());
            exchange.sendResponseHeaders(201, 0); // in chunks
            try (var out = exchange.getResponseBody()) {
                exchange.getRequestBody().transferTo(out);
            }
        });
        server.start();
        try {
            Wire wire = new Wire(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
            String body = "\u00e9".repeat(20_000);
            Reply reply =
                    wire.send(new Request("POST", "/a/{b}", Map.of("b", "c"), "?d=e", List.of("X: y"), body), "t");

            assertEquals(201, reply.status());
            assertEquals("d=e", reply.header("location"));
            assertEquals(body, reply.body());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aPlatformThatIsGoneEndsTheSweep() throws IOException {
        int nobodys;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodys = free.getLocalPort();
        }
        Wire wire = new Wire(URI.create("http://127.0.0.1:" + nobodys));

        assertThrows(PartFailure.class, () -> wire.send(Request.get("/"), null));
    }

    @Test
    void aRequestIsShownWithoutItsTokenAndWithoutItsLongRuns() {
        Request request = new Request("POST", "/a/{b}", Map.of("b", "c"), "", List.of(), "x".repeat(1_000) + "y");

        assertEquals("POST /a/c [] x{1000 times}y", request.toString());
        assertFalse(request.toString().contains("Bearer"));
    }
}

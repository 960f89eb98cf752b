package be.zorgkring.dev.verify.observed;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/**
 * Takes spans over OTLP, as a collector does, and keeps the messages. In their protobuf form a trace's id stands as its 16
 * bytes and texts as they are, which is all that is looked for.
 */
public final class TraceReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    public TraceReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            try (InputStream body = exchange.getRequestBody()) {
                boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
                byte[] message = (zipped ? new GZIPInputStream(body) : body).readAllBytes();
                messages.add(new String(message, StandardCharsets.ISO_8859_1));
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whether a service sent a span of that trace whose message holds the text. */
    boolean has(String traceId, String service, String text) {
        String id = new String(HexFormat.of().parseHex(traceId), StandardCharsets.ISO_8859_1);
        return messages.stream()
                .anyMatch(message -> message.contains(id) && message.contains(service) && message.contains(text));
    }

    /** All that was received, as text. */
    List<String> texts() {
        return messages.stream()
                .map(message -> new String(message.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

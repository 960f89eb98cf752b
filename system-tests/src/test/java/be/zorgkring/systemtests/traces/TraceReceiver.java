package be.zorgkring.systemtests.traces;

import be.zorgkring.systemtests.traces.ReceivedSpan.Batch;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Takes spans over OTLP, as a collector does, and keeps them until they were looked at. */
public final class TraceReceiver implements AutoCloseable {

    private final HttpServer server;
    private final Set<ReceivedSpan> spans = new LinkedHashSet<>();
    /** Said of services and libraries, with each message again. */
    private final Set<String> others = new LinkedHashSet<>();

    private boolean keeping = true;
    private String unreadable = "";

    public TraceReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            take(exchange);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (InputStream body = exchange.getRequestBody()) {
            boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            keep((zipped ? new GZIPInputStream(body) : body).readAllBytes());
        }
    }

    private synchronized void keep(byte[] message) {
        if (!keeping) {
            return;
        }
        try {
            Batch batch = ReceivedSpan.batch(message);
            spans.addAll(batch.spans());
            others.addAll(batch.others());
        } catch (IllegalArgumentException e) {
            unreadable = e.getMessage();
        }
    }

    /** Whether a service sent a span of that trace that says the text. */
    public synchronized boolean has(String traceId, String service, String text) {
        return spans.stream()
                .anyMatch(span -> span.traceId().equals(traceId)
                        && span.service().equals(service)
                        && span.text().contains(text));
    }

    /**
     * All that spans said, each thing once. Nothing is kept any longer: services go on sending while they are attacked
     * and killed.
     *
     * @throws IllegalStateException when something that was sent could not be read
     */
    public synchronized Set<String> takeTexts() {
        if (!unreadable.isEmpty()) {
            throw new IllegalStateException("a service sent what could not be read: " + unreadable);
        }
        Set<String> texts = new LinkedHashSet<>(others);
        spans.forEach(span -> texts.add(span.text()));
        spans.clear();
        others.clear();
        keeping = false;
        return texts;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

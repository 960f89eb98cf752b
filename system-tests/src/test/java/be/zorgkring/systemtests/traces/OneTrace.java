package be.zorgkring.systemtests.traces;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The trace of one request: through the gateway, its service, that service's outbox and Kafka, into another service. */
public final class OneTrace {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String traceId;
    private final String spanId;

    public OneTrace() {
        byte[] random = new byte[24];
        ThreadLocalRandom.current().nextBytes(random);
        String hex = HexFormat.of().formatHex(random);
        this.traceId = hex.substring(0, 32);
        this.spanId = hex.substring(32);
    }

    /** The header that a caller sends. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    /**
     * Waits until it is whole.
     *
     * @throws IllegalStateException names who sent nothing of it
     */
    public void awaitWhole(TraceReceiver receiver) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            String missing = missing(receiver);
            if (missing.isEmpty()) {
                return;
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("of one request's trace nothing came from " + missing);
            }
            Thread.sleep(200);
        }
    }

    private String missing(TraceReceiver receiver) {
        StringBuilder missing = new StringBuilder();
        note(receiver.has(traceId, "gateway", "/api/patients"), "the gateway", missing);
        note(receiver.has(traceId, "patient-service", "/api/patients"), "patient-service", missing);
        note(receiver.has(traceId, "network-service", "zorgkring.patient process"), "network-service", missing);
        return missing.toString();
    }

    private static void note(boolean there, String who, StringBuilder missing) {
        if (!there) {
            missing.append(missing.isEmpty() ? "" : ", ").append(who);
        }
    }
}

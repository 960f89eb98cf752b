package be.zorgkring.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Asks a service to erase somebody, as patient-service would, and hears what came of it. */
public final class Erasures {

    private static final String TOPIC = "zorgkring.erasure";
    private static final String REQUESTED = "be.zorgkring.patient.erasure-requested.v1";
    private static final String CONFIRMED = "be.zorgkring.kernel.erasure-confirmed.v1";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Erasures() {}

    /** The confirmation, which keeps its contract. */
    public static Received confirmed(UUID patientId, String service) {
        return confirmed(TOPIC, patientId, service);
    }

    /** As {@link #confirmed(UUID, String)}, where the request is published on a topic of the test's own. */
    public static Received confirmed(String requestTopic, UUID patientId, String service) {
        UUID erasure = UUID.randomUUID();
        String request = "{\"erasureId\":\"%s\",\"patientId\":\"%s\",\"at\":\"%s\"}"
                .formatted(erasure, patientId, Instant.now());
        Contracts.assertValid(REQUESTED, request);
        Topics.publish(requestTopic, patientId.toString(), REQUESTED, request);
        Received answer = Topics.await(
                TOPIC,
                each -> CONFIRMED.equals(each.type())
                        && each.data().path("erasureId").asText().equals(erasure.toString())
                        && each.data().path("service").asText().equals(service),
                LIMIT);
        Contracts.assertValid(CONFIRMED, answer.json());
        return answer;
    }
}

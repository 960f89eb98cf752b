package be.zorgkring.kernel.event;

import be.zorgkring.kernel.InTurn;
import be.zorgkring.kernel.json.ExactValues;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Turns a contract message into local knowledge. Runs inside the transaction that records the event as consumed, so
 * its effect happens exactly once; it must not reach outside that transaction.
 */
public interface EventHandler {

    /** CloudEvents types that this handler reads. */
    Set<String> types();

    Uni<Void> handle(IncomingEvent event, Work work);

    /**
     * All events of a batch that are this handler's, in their order. For handlers that can take many in one statement;
     * handlers get their share one after the other and must not count on one another.
     */
    default Uni<Void> handleAll(List<IncomingEvent> events, Work work) {
        return InTurn.each(events, event -> handle(event, work));
    }

    /** An event as it came from a topic. Fields that the reader does not know are ignored: the contract may have grown. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; copying every payload would buy nothing
    record IncomingEvent(UUID id, String type, String subject, Instant time, String topic, int partition, byte[] data) {

        private static final ObjectMapper LENIENT = JsonMapper.builder()
                .addModules(new JavaTimeModule(), ExactValues.ofEvents())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        /**
         * Reads the data as a contract message.
         *
         * @throws UncheckedIOException when the data is not of that shape; the event is then a poison event
         */
        public <T> T as(Class<T> message) {
            try {
                return LENIENT.readValue(data, message);
            } catch (IOException e) {
                throw new UncheckedIOException("event of type " + type + " does not fit " + message.getSimpleName(), e);
            }
        }
    }
}

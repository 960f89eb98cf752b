package be.zorgkring.patient.accesslog.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntries;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry;
import be.zorgkring.patient.accesslog.usecase.Filter;
import be.zorgkring.patient.accesslog.usecase.Position;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.testing.Contracts;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRecordConsumerTest {

    private final List<AccessRecord> added = new ArrayList<>();

    private final AccessLogEntries entries = new AccessLogEntries() {
        @Override
        public Uni<Void> add(Work work, Collection<AccessRecord> records) {
            added.addAll(records);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<List<AccessLogEntry>> about(
                Work work, PatientId patientId, Filter filter, Optional<Position> before, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Long> count(Work work, PatientId patientId) {
            throw new UnsupportedOperationException();
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {AccessRecord.TYPE_1, AccessRecord.TYPE})
    void theGoldenExampleIsRead(String type) {
        handle(type, Contracts.example(type));

        AccessRecord record = added.getFirst();
        assertEquals(Instant.parse("2026-03-10T14:05:00.127Z"), record.at());
        assertEquals("persnurse", record.caller().role());
        assertEquals(List.of("identity", "contact", "conditions", "medication", "care-plan"), record.categories());
        assertNull(record.groundId());
    }

    @Test
    void whatAnAccessRestedOnIsKept() {
        UUID emergency = UUID.randomUUID();
        String example = Contracts.example(AccessRecord.TYPE)
                .replace("\"groundId\": null", "\"groundId\": \"" + emergency + "\"")
                .replace("\"circle\"", "\"emergency\"");
        Contracts.assertValid(AccessRecord.TYPE, example);

        handle(AccessRecord.TYPE, example);

        assertEquals(emergency, added.getFirst().groundId());
    }

    private void handle(String type, String data) {
        IncomingEvent event = new IncomingEvent(
                UUID.randomUUID(),
                type,
                "x",
                Instant.EPOCH,
                AccessRecord.TOPIC,
                0,
                data.getBytes(StandardCharsets.UTF_8));
        new AccessRecordConsumer(entries).handle(event, null).await().indefinitely();
    }
}

package be.zorgkring.patient.questionnaire.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.questionnaire.usecase.ActionInclusions;
import be.zorgkring.testing.Contracts;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActionInclusionConsumerTest {

    private final List<ActionInclusions.Inclusion> learnt = new ArrayList<>();

    private final ActionInclusions inclusions = new ActionInclusions() {
        @Override
        public Uni<Void> learn(Work work, List<Inclusion> inclusions) {
            learnt.addAll(inclusions);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Optional<LocalDate>> last(Work work, PatientId patientId, UUID actionId) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void theGoldenExampleIsRead() {
        byte[] data = Contracts.example(ActionInclusionConsumer.TYPE).getBytes(StandardCharsets.UTF_8);
        new ActionInclusionConsumer(inclusions)
                .handle(
                        new IncomingEvent(
                                UUID.randomUUID(),
                                ActionInclusionConsumer.TYPE,
                                "x",
                                Instant.EPOCH,
                                "zorgkring.care-plan",
                                0,
                                data),
                        null)
                .await()
                .indefinitely();
        assertEquals(
                List.of(new ActionInclusions.Inclusion(
                        UUID.fromString("019cf6df-fb80-7fa9-b83a-4bc9106e8f9d"),
                        UUID.fromString("019cadd4-5620-76a6-9eb7-383e868f226d"),
                        UUID.fromString("019bd5b2-7100-7f83-b07b-e16e270186d3"),
                        LocalDate.of(2026, 3, 16))),
                learnt);
    }
}

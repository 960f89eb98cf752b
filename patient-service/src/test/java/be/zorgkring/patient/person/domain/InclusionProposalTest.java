package be.zorgkring.patient.person.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.person.domain.InclusionProposal.Answer;
import be.zorgkring.patient.person.domain.InclusionProposal.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InclusionProposalTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");

    private final InclusionProposal asked = InclusionProposal.ask(
            UUID.randomUUID(),
            new PatientId(UUID.randomUUID()),
            UUID.randomUUID(),
            Optional.empty(),
            "persphysician",
            new PilotCode("zorgzaam-leuven"),
            NOW);

    @Test
    void itIsAnsweredOnce() {
        InclusionProposal declined = asked.answer(Answer.DECLINED, NOW).orElseThrow();
        assertEquals(Stage.DECLINED, declined.stage(NOW));
        assertTrue(declined.answer(Answer.ACCEPTED, NOW).isEmpty());
    }

    @Test
    void itRunsOutAfterThirtyDays() {
        Instant last = NOW.plus(InclusionProposal.LASTS).minus(Duration.ofMillis(1));
        assertEquals(Stage.OPEN, asked.stage(last));
        assertEquals(Stage.EXPIRED, asked.stage(last.plusMillis(1)));
        assertTrue(asked.answer(Answer.ACCEPTED, last.plusMillis(1)).isEmpty());
    }
}

package be.zorgkring.patient.person.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.person.domain.InclusionProposal.Answer;
import be.zorgkring.patient.person.domain.InclusionProposal.InclusionProposalState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InclusionProposalTest {

    private static final Outcome<InclusionProposal> CLOSED =
            Outcome.refused(InclusionProposalRefusal.INCLUSION_PROPOSAL_CLOSED);

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
        InclusionProposal declined = answered(asked.answer(Answer.DECLINED, NOW));
        assertEquals(InclusionProposalState.DECLINED, declined.state(NOW));
        assertEquals(CLOSED, declined.answer(Answer.ACCEPTED, NOW));
    }

    @Test
    void itRunsOutAfterThirtyDays() {
        Instant last = NOW.plus(InclusionProposal.LASTS).minus(Duration.ofMillis(1));
        assertEquals(InclusionProposalState.OPEN, asked.state(last));
        assertEquals(InclusionProposalState.EXPIRED, asked.state(last.plusMillis(1)));
        assertEquals(CLOSED, asked.answer(Answer.ACCEPTED, last.plusMillis(1)));
    }

    private static InclusionProposal answered(Outcome<InclusionProposal> outcome) {
        return outcome.fold(answered -> answered, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}

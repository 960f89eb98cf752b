package be.zorgkring.patient.participation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Changed;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.domain.Participation.OnAction;
import be.zorgkring.patient.participation.domain.Participation.OnPurpose;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final Actor SELF = new Actor.Self(UUID.randomUUID());
    private static final UUID ACTION = UUID.randomUUID();
    private static final Participation SILENT = Participation.silent(new PatientId(UUID.randomUUID()));

    @Test
    void whoSaidNothingIsInTheEvaluationAndInNoResearch() {
        assertTrue(SILENT.permits(Purpose.EVALUATION));
        assertFalse(SILENT.permits(Purpose.RESEARCH));
        assertEquals(0, SILENT.version());
    }

    @ParameterizedTest
    @CsvSource({
        ", GIVEN, changed, true",
        ", REFUSED, changed, false",
        ", WITHDRAWN, nothing-to-withdraw,",
        "GIVEN, GIVEN, unchanged, true",
        "GIVEN, REFUSED, changed, false",
        "GIVEN, WITHDRAWN, changed, false",
        "REFUSED, GIVEN, changed, true",
        "REFUSED, REFUSED, unchanged, false",
        "REFUSED, WITHDRAWN, nothing-to-withdraw,",
        "WITHDRAWN, GIVEN, changed, true",
        "WITHDRAWN, REFUSED, changed, false",
        "WITHDRAWN, WITHDRAWN, unchanged, false"
    })
    void aPurposeIsGivenAndRefusedAtAnyTimeAndWithdrawnAfterItWasGiven(
            PurposeAnswer before, PurposeAnswer answer, String expected, Boolean permitted) {
        for (Purpose purpose : Purpose.values()) {
            Participation known = before == null
                    ? SILENT
                    : new Participation(SILENT.patientId(), 3, Map.of(purpose, new OnPurpose(before, NOW)), Map.of());
            Outcome<Changed<Participation, ParticipationChange>> outcome = known.answer(purpose, answer, SELF, NOW);
            assertEquals(expected, result(outcome));
            after(outcome).ifPresent(next -> assertEquals(permitted, next.permits(purpose)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        ", GIVEN, changed",
        ", WITHDRAWN, changed",
        "GIVEN, GIVEN, unchanged",
        "GIVEN, WITHDRAWN, changed",
        "WITHDRAWN, GIVEN, changed",
        "WITHDRAWN, WITHDRAWN, unchanged"
    })
    void anActionIsGivenAndWithdrawnAlsoBeforeAnybodyProposedIt(
            ActionAnswer before, ActionAnswer answer, String expected) {
        Participation known = before == null
                ? SILENT
                : new Participation(SILENT.patientId(), 3, Map.of(), Map.of(ACTION, new OnAction(before, NOW)));
        Outcome<Changed<Participation, ParticipationChange>> outcome = known.answer(ACTION, answer, SELF, NOW);
        assertEquals(expected, result(outcome));
        after(outcome)
                .ifPresent(
                        next -> assertEquals(answer, next.actions().get(ACTION).answer()));
    }

    @Test
    void aChangeTellsWhoSaidWhatAndLeavesTheRestAsItWas() {
        Participation refused = after(SILENT.answer(Purpose.EVALUATION, PurposeAnswer.REFUSED, SELF, NOW))
                .orElseThrow();
        Outcome<Changed<Participation, ParticipationChange>> outcome =
                refused.answer(ACTION, ActionAnswer.WITHDRAWN, SELF, NOW);
        after(outcome).ifPresent(next -> {
            assertEquals(2, next.version());
            assertEquals(refused.purposes(), next.purposes());
        });
        assertEquals(
                Optional.of(new ParticipationChange(ACTION.toString(), "withdrawn", SELF, NOW)),
                outcome.fold(Changed::change, refusal -> Optional.empty()));
        assertEquals("changed", result(outcome));
    }

    @Test
    void thereIsAnEndToTheActionsButWhatWasSaidCanStillChange() {
        Map<UUID, OnAction> many = new HashMap<>();
        many.put(ACTION, new OnAction(ActionAnswer.GIVEN, NOW));
        while (many.size() < Participation.MOST_ACTIONS) {
            many.put(UUID.randomUUID(), new OnAction(ActionAnswer.GIVEN, NOW));
        }
        Participation full = new Participation(SILENT.patientId(), 500, Map.of(), many);
        assertEquals("too-many-actions", result(full.answer(UUID.randomUUID(), ActionAnswer.WITHDRAWN, SELF, NOW)));
        assertEquals("changed", result(full.answer(ACTION, ActionAnswer.WITHDRAWN, SELF, NOW)));
    }

    private static String result(Outcome<Changed<Participation, ParticipationChange>> outcome) {
        return outcome.fold(changed -> changed.change().isPresent() ? "changed" : "unchanged", Refusal::code);
    }

    private static Optional<Participation> after(Outcome<Changed<Participation, ParticipationChange>> outcome) {
        return outcome.fold(changed -> Optional.of(changed.now()), refusal -> Optional.empty());
    }
}

package be.zorgkring.patient.participation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.common.domain.Actor;
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
            PurposeAnswer before, PurposeAnswer answer, String outcome, Boolean permitted) {
        for (Purpose purpose : Purpose.values()) {
            Participation known = before == null
                    ? SILENT
                    : new Participation(SILENT.patientId(), 3, Map.of(purpose, new OnPurpose(before, NOW)), Map.of());
            ParticipationMove move = known.answer(purpose, answer, SELF, NOW);
            assertEquals(outcome, told(move));
            after(move).ifPresent(next -> assertEquals(permitted, next.permits(purpose)));
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
            ActionAnswer before, ActionAnswer answer, String outcome) {
        Participation known = before == null
                ? SILENT
                : new Participation(SILENT.patientId(), 3, Map.of(), Map.of(ACTION, new OnAction(before, NOW)));
        ParticipationMove move = known.answer(ACTION, answer, SELF, NOW);
        assertEquals(outcome, told(move));
        after(move)
                .ifPresent(
                        next -> assertEquals(answer, next.actions().get(ACTION).answer()));
    }

    @Test
    void aChangeTellsWhoSaidWhatAndLeavesTheRestAsItWas() {
        Participation refused = after(SILENT.answer(Purpose.EVALUATION, PurposeAnswer.REFUSED, SELF, NOW))
                .orElseThrow();
        ParticipationMove move = refused.answer(ACTION, ActionAnswer.WITHDRAWN, SELF, NOW);
        if (move instanceof ParticipationMove.Changed(Participation next, ParticipationChange change)) {
            assertEquals(2, next.version());
            assertEquals(refused.purposes(), next.purposes());
            assertEquals(new ParticipationChange(ACTION.toString(), "withdrawn", SELF, NOW), change);
        }
        assertEquals("changed", told(move));
    }

    @Test
    void thereIsAnEndToTheActionsButWhatWasSaidCanStillChange() {
        Map<UUID, OnAction> many = new HashMap<>();
        many.put(ACTION, new OnAction(ActionAnswer.GIVEN, NOW));
        while (many.size() < Participation.MOST_ACTIONS) {
            many.put(UUID.randomUUID(), new OnAction(ActionAnswer.GIVEN, NOW));
        }
        Participation full = new Participation(SILENT.patientId(), 500, Map.of(), many);
        assertEquals("too-many-actions", told(full.answer(UUID.randomUUID(), ActionAnswer.WITHDRAWN, SELF, NOW)));
        assertEquals("changed", told(full.answer(ACTION, ActionAnswer.WITHDRAWN, SELF, NOW)));
    }

    private static String told(ParticipationMove move) {
        return switch (move) {
            case ParticipationMove.Changed changed -> "changed";
            case ParticipationMove.Unchanged unchanged -> "unchanged";
            case ParticipationMove.Refused(ParticipationRefusal refusal) -> refusal.code();
        };
    }

    private static Optional<Participation> after(ParticipationMove move) {
        return switch (move) {
            case ParticipationMove.Changed changed -> Optional.of(changed.participation());
            case ParticipationMove.Unchanged(Participation same) -> Optional.of(same);
            case ParticipationMove.Refused refused -> Optional.empty();
        };
    }
}

package be.zorgkring.network.pilot.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.network.ProblemWords;
import be.zorgkring.network.pilot.domain.PilotRefusal;
import be.zorgkring.network.pilot.domain.PilotStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PilotProblemsTest {

    static List<PilotRefusal> refusals() {
        return List.of(
                new PilotRefusal.PilotUnknown(),
                new PilotRefusal.CodeTaken(),
                new PilotRefusal.MoveNotLegal(PilotStatus.ENDED),
                new PilotRefusal.PeriodDoesNotFit(),
                new PilotRefusal.NotEntitled(),
                new PilotRefusal.ChangedMeanwhile());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasWordsInAllFourLanguages(PilotRefusal refusal) {
        ProblemWords.assertIn4Languages(PilotProblems.of(refusal));
    }

    @Test
    void noRefusalIsForgotten() {
        assertEquals(
                PilotRefusal.class.getPermittedSubclasses().length, refusals().size());
    }
}

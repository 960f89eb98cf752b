package be.zorgkring.network.directory.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.network.ProblemWords;
import be.zorgkring.network.directory.domain.DirectoryRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoryProblemsTest {

    static List<DirectoryRefusal> refusals() {
        return List.of(
                new DirectoryRefusal.ProfessionalUnknown(),
                new DirectoryRefusal.CriteriaMissing(),
                new DirectoryRefusal.ChangedMeanwhile(),
                new DirectoryRefusal.OwnEntry(),
                new DirectoryRefusal.NotValid(List.of()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasWordsInAllFourLanguages(DirectoryRefusal refusal) {
        ProblemWords.assertIn4Languages(DirectoryProblems.of(refusal));
    }

    @Test
    void noRefusalIsForgotten() {
        assertEquals(
                DirectoryRefusal.class.getPermittedSubclasses().length,
                refusals().size());
    }
}

package be.zorgkring.network.circle.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.network.ProblemWords;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.MemberId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CircleProblemsTest {

    static List<CircleRefusal> refusals() {
        return List.of(
                new CircleRefusal.CircleUnknown(),
                new CircleRefusal.MemberUnknown(),
                new CircleRefusal.AlreadyMember(new MemberId(UUID.randomUUID())),
                new CircleRefusal.CircleFull(),
                new CircleRefusal.PeriodDoesNotFit(),
                new CircleRefusal.ProfessionalUnknown(),
                new CircleRefusal.ProfessionalSuspended(),
                new CircleRefusal.NoAccess(false),
                new CircleRefusal.TooManyRecords(),
                new CircleRefusal.ProposalUnknown(),
                new CircleRefusal.InvitationUnknown(),
                new CircleRefusal.InvitationExpired(),
                new CircleRefusal.InvitationUsed(),
                new CircleRefusal.OwnCircle(),
                new CircleRefusal.TooManyInvitations(),
                new CircleRefusal.ChangedMeanwhile());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasWordsInAllFourLanguages(CircleRefusal refusal) {
        ProblemWords.assertIn4Languages(CircleProblems.of(refusal));
    }

    @Test
    void noRefusalIsForgotten() {
        assertEquals(
                CircleRefusal.class.getPermittedSubclasses().length, refusals().size());
    }

    @Test
    void aRefusalForStaleFactsAsksToComeBack() {
        Problem problem = CircleProblems.of(new CircleRefusal.NoAccess(true));
        assertEquals(503, problem.status());
        ProblemWords.assertIn4Languages(problem);
    }
}

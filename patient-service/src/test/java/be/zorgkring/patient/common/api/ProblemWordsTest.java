package be.zorgkring.patient.common.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.condition.domain.ConditionRefusal;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;
import be.zorgkring.patient.erasure.domain.ErasureRefusal;
import be.zorgkring.patient.lifegoal.domain.LifeGoalRefusal;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.merge.domain.MergeRefusal;
import be.zorgkring.patient.participation.domain.ParticipationRefusal;
import be.zorgkring.patient.person.domain.InclusionProposalRefusal;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import be.zorgkring.patient.proposal.domain.ProposalRefusal;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.rectification.domain.RectificationRefusal;
import be.zorgkring.patient.replacement.domain.ReplacementRefusal;
import be.zorgkring.patient.vulnerability.domain.VulnerabilityRefusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void everyRefusalHasWordsInEveryLanguage(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "problems/service",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Set<String> needed = new TreeSet<>();
        Stream.of(
                        Arrays.stream(InclusionRefusal.values())
                                .filter(each -> each.why().code().isEmpty())
                                .map(Problem::of),
                        Arrays.stream(ParticipationRefusal.values())
                                .filter(each -> each.why().code().isEmpty())
                                .map(Problem::of),
                        Arrays.stream(EmergencyRefusal.values()).map(refusal -> Problem.of(refusal)),
                        Arrays.stream(InclusionProposalRefusal.values())
                                .filter(each -> each.why().code().isEmpty())
                                .map(Problem::of),
                        Arrays.stream(ReplacementRefusal.values()).map(refusal -> Problem.of(refusal)),
                        Arrays.stream(MergeRefusal.values()).map(refusal -> Problem.of(refusal)),
                        Arrays.stream(ProposalRefusal.values()).map(refusal -> Problem.of(refusal)),
                        Arrays.stream(RectificationRefusal.values()).map(refusal -> Problem.of(refusal)),
                        Arrays.stream(ConsentRefusal.values())
                                .filter(each -> each.why().code().isEmpty())
                                .map(Problem::of),
                        Arrays.stream(MandateRefusal.values()).map(refusal -> Problem.of(refusal)),
                        Stream.of(
                                        LifeGoalRefusal.values(),
                                        ConditionRefusal.values(),
                                        VulnerabilityRefusal.values(),
                                        QuestionnaireRefusal.values())
                                .flatMap(Arrays::stream)
                                .map(refusal -> Problem.of(refusal)),
                        Arrays.stream(ErasureRefusal.values()).map(refusal -> Problem.of(refusal)))
                .flatMap(problems -> problems.map(Problem::code))
                .forEach(code -> {
                    needed.add(code + ".title");
                    needed.add(code + ".detail");
                });
        assertEquals(needed, new TreeSet<>(texts.keySet()));
        needed.forEach(key -> assertFalse(texts.getString(key).isBlank()));
    }
}

package be.zorgkring.patient.condition.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.AuthorKind;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PlainText;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordedConditionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final Author PHYSICIAN = Author.of(AuthorKind.PROFESSIONAL, UUID.randomUUID());
    private static final Author SELF = Author.of(AuthorKind.SELF, UUID.randomUUID());
    private static final PlainText LABEL = new PlainText("Label");
    private static final Condition.Code CODE = new Condition.Code(CodeSystem.SNOMED_CT, "44054006");

    @Test
    void onlyAProfessionConfirms() {
        Condition confirmed = condition(course("2019", Verification.CONFIRMED, null));
        assertInstanceOf(Outcome.Done.class, add(confirmed, List.of(), PHYSICIAN));
        assertEquals(refused(ConditionRefusal.CONFIRMATION_IS_CLINICAL), add(confirmed, List.of(), SELF));
        Condition provisional = condition(course("2019", Verification.PROVISIONAL, null));
        RecordedCondition own = taken(add(provisional, List.of(), SELF));
        assertEquals(refused(ConditionRefusal.CONFIRMATION_IS_CLINICAL), own.change(LABEL, confirmed.course(), SELF));
        RecordedCondition sure = taken(own.change(LABEL, confirmed.course(), PHYSICIAN));
        assertEquals(2, sure.version());
        assertEquals(SELF, sure.recordedBy());
    }

    @Test
    void whatIsThereIsNotRecordedTwiceUntilItIsResolved() {
        Condition condition = condition(course("2019", Verification.CONFIRMED, null));
        RecordedCondition known = taken(add(condition, List.of(), PHYSICIAN));
        assertEquals(refused(ConditionRefusal.CONDITION_KNOWN), add(condition, List.of(known), PHYSICIAN));
        RecordedCondition resolved = taken(known.end(new PartialDate("2024")));
        assertInstanceOf(Outcome.Done.class, add(condition, List.of(resolved), PHYSICIAN));
    }

    @Test
    void oneThatIsHiddenIsNotGivenAwayByRecordingItAgain() {
        Condition hidden = condition(course("2019", Verification.CONFIRMED, Sensitivity.MENTAL_HEALTH));
        RecordedCondition known = taken(add(hidden, List.of(), PHYSICIAN));
        Condition open = condition(course("2019", Verification.CONFIRMED, null));
        assertInstanceOf(Outcome.Done.class, add(open, List.of(known), PHYSICIAN));
    }

    @Test
    void aRecordHoldsFifty() {
        RecordedCondition other = new RecordedCondition(
                UUID.randomUUID(),
                1,
                Condition.present(new Condition.Code(CodeSystem.ICD_10, "E11"), LABEL),
                PHYSICIAN,
                NOW);
        assertEquals(
                refused(ConditionRefusal.TOO_MANY_CONDITIONS),
                add(
                        condition(course(null, Verification.CONFIRMED, null)),
                        Collections.nCopies(Condition.MOST, other),
                        PHYSICIAN));
    }

    @Test
    void itEndsOnceAndNotBeforeItBegan() {
        RecordedCondition known =
                taken(add(condition(course("2019-06", Verification.CONFIRMED, null)), List.of(), PHYSICIAN));
        assertEquals(refused(ConditionRefusal.ENDS_BEFORE_ONSET), known.end(new PartialDate("2019-05-31")));
        RecordedCondition ended = taken(known.end(new PartialDate("2019")));
        assertEquals(ClinicalStatus.RESOLVED, ended.condition().course().status());
        assertEquals(refused(ConditionRefusal.CONDITION_ENDED), ended.end(new PartialDate("2020")));
    }

    @Test
    void onlyWhatIsResolvedHasAnEnd() {
        PartialDate day = new PartialDate("2020");
        assertEquals(
                Checked.flawed("/ended", "condition.not-resolved"),
                Course.read(null, ClinicalStatus.REMISSION, Verification.CONFIRMED, day, null));
        assertEquals(
                Checked.flawed("/ended", Flaw.PERIOD),
                Course.read(new PartialDate("2021"), ClinicalStatus.RESOLVED, Verification.CONFIRMED, day, null));
    }

    private static Outcome<RecordedCondition> add(Condition condition, List<RecordedCondition> known, Author by) {
        return RecordedCondition.add(UUID.randomUUID(), condition, known, by, NOW);
    }

    private static Condition condition(Course course) {
        return new Condition(CODE, LABEL, course);
    }

    private static Course course(String onset, Verification verification, Sensitivity sensitivity) {
        return new Course(
                Optional.ofNullable(onset).map(PartialDate::new),
                ClinicalStatus.ACTIVE,
                verification,
                Optional.empty(),
                Optional.ofNullable(sensitivity));
    }

    private static Outcome<RecordedCondition> refused(Refusal refusal) {
        return new Outcome.Refused<>(refusal);
    }

    private static RecordedCondition taken(Outcome<RecordedCondition> step) {
        return switch (step) {
            case Outcome.Done<RecordedCondition>(RecordedCondition next) -> next;
            case Outcome.Refused<RecordedCondition>(Refusal refusal) -> throw new AssertionError(refusal);
        };
    }
}

package be.zorgkring.patient.condition.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PartialDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How a condition goes: since when, how it is now, how certain, until when. */
public record Course(
        Optional<PartialDate> onset,
        ClinicalStatus status,
        Verification verification,
        Optional<PartialDate> ended,
        Optional<Sensitivity> sensitivity) {

    static Course present(Optional<Sensitivity> sensitivity) {
        return new Course(
                Optional.empty(), ClinicalStatus.ACTIVE, Verification.CONFIRMED, Optional.empty(), sensitivity);
    }

    /** Only what is resolved has an end, and nothing ends before it began. */
    public static Checked<Course> read(
            PartialDate onset,
            ClinicalStatus status,
            Verification verification,
            PartialDate ended,
            Sensitivity sensitivity) {
        if (ended != null && status != ClinicalStatus.RESOLVED) {
            return Checked.flawed("/ended", "condition.not-resolved");
        }
        if (onset != null && ended != null && ended.isBefore(onset)) {
            return Checked.flawed("/ended", Flaw.PERIOD);
        }
        return Checked.sound(new Course(
                Optional.ofNullable(onset),
                status,
                verification,
                Optional.ofNullable(ended),
                Optional.ofNullable(sensitivity)));
    }

    /** Surely: somebody lives with nothing before they are born. */
    public boolean isBefore(PartialDate birth) {
        return Stream.concat(onset.stream(), ended.stream()).anyMatch(date -> date.isBefore(birth));
    }

    boolean markedMentalHealth() {
        return sensitivity.equals(Optional.of(Sensitivity.MENTAL_HEALTH));
    }

    Course resolved(PartialDate on) {
        return new Course(onset, ClinicalStatus.RESOLVED, verification, Optional.of(on), sensitivity);
    }
}

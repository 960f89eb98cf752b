package be.zorgkring.patient.condition.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.PlainText;
import java.util.Optional;

/** A chronic condition as it was recorded: a code of a known system, the label its recorder saw, and its course. */
public record Condition(Code code, PlainText label, Course course) {

    public static final int MOST = 50;
    public static final int LONGEST_LABEL = 200;

    /** Of the longest codes, which are those of SNOMED CT. */
    public static final int LONGEST_CODE = 18;

    /** A code whose syntax its system accepts; that the system holds such a code is not known here. */
    public record Code(CodeSystem system, String value) {

        public static Checked<Code> read(CodeSystem system, String raw) {
            return system.check(raw)
                    .<Checked<Code>>map(Checked::flawed)
                    .orElseGet(() -> Checked.sound(new Code(system, raw)));
        }

        boolean isMentalHealth() {
            return system.isMentalHealth(value);
        }
    }

    /** As an inclusion records it: somebody lives with it now. */
    public static Condition present(Code code, PlainText label) {
        return present(code, label, Optional.empty());
    }

    public static Condition present(Code code, PlainText label, Optional<Sensitivity> sensitivity) {
        return new Condition(code, label, Course.present(sensitivity));
    }

    /** The person still lives with it. */
    public boolean isPresent() {
        return course.status() != ClinicalStatus.RESOLVED;
    }

    /** Then it is no condition like the others: fewer may see it. */
    public boolean isMentalHealth() {
        return code.isMentalHealth() || course.markedMentalHealth();
    }

    @Override
    public String toString() {
        return "Condition[redacted]";
    }
}

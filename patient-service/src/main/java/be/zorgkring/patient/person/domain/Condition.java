package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.PlainText;

/** A chronic condition as it was recorded: a code of a known system, with the label its recorder saw. */
public record Condition(Code code, PlainText label) {

    public static final int MOST = 50;
    public static final int LONGEST_LABEL = 200;

    /** A code whose syntax its system accepts; that the system holds such a code is not known here. */
    public record Code(CodeSystem system, String value) {

        public static Checked<Code> read(CodeSystem system, String raw) {
            return system.check(raw)
                    .<Checked<Code>>map(Checked::flawed)
                    .orElseGet(() -> Checked.sound(new Code(system, raw)));
        }
    }

    @Override
    public String toString() {
        return "Condition[redacted]";
    }
}

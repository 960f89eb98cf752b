package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.util.regex.Pattern;

/**
 * The part of a NIHDI (RIZIV, INAMI) number that names its holder, whatever the qualification.
 *
 * @param holder eight digits
 */
public record Nihdi(String holder) {

    private static final Pattern SEPARATORS = Pattern.compile("[ .-]");
    private static final Pattern FORMAT = Pattern.compile("[0-9]{8}(?:[0-9]{3})?");
    public static final int LONGEST_INPUT = 20;
    private static final int HOLDER = 8;

    /** Eight or eleven digits; check digits are not looked at, because real numbers fail them. */
    public static Checked<Nihdi> read(String raw) {
        if (raw.length() > LONGEST_INPUT) {
            return Checked.flawed(Flaw.FORMAT);
        }
        String digits = SEPARATORS.matcher(raw).replaceAll("");
        return Rules.shaped(digits, FORMAT, LONGEST_INPUT).map(sound -> new Nihdi(sound.substring(0, HOLDER)));
    }
}

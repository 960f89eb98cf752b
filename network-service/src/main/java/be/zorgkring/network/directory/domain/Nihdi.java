package be.zorgkring.network.directory.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.util.regex.Pattern;

/**
 * A NIHDI (RIZIV, INAMI) number: eight digits that name the holder, and often three of a qualification. Its format
 * is a rule; its check digits are not, because two check rules are in use and real numbers fit neither.
 */
public record Nihdi(String digits) {

    private static final Pattern SEPARATORS = Pattern.compile("[ .-]");
    private static final Pattern FORMAT = Pattern.compile("[0-9]{8}(?:[0-9]{3})?");
    public static final int LONGEST_INPUT = 20;

    public Nihdi {
        if (!FORMAT.matcher(digits).matches()) {
            throw new IllegalArgumentException("not 8 or 11 digits");
        }
    }

    public static Checked<Nihdi> parse(String raw) {
        if (raw.length() > LONGEST_INPUT) {
            return Checked.flawed(Flaw.FORMAT);
        }
        String digits = SEPARATORS.matcher(raw).replaceAll("");
        return Rules.shaped(digits, FORMAT, LONGEST_INPUT).map(Nihdi::new);
    }

    /** The part that names the holder whatever the qualification; six digits no longer do since 2012. */
    public String key() {
        return digits.substring(0, 8);
    }

    /** Whether the check digits follow the rule of before or after 2012. */
    public boolean checkDigitsFit() {
        int number = Integer.parseInt(digits.substring(0, 6));
        int check = Integer.parseInt(digits.substring(6, 8));
        return check == 97 - number % 97 || check == 89 - number % 89;
    }
}

package be.zorgkring.patient.emergency.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;

/** What somebody writes to account for what they do: too short says nothing, and it never leaves this service. */
public record Explanation(String text) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 1000;

    public Explanation {
        if (!(checked(text) instanceof Checked.Sound)) {
            throw new IllegalArgumentException("not an explanation");
        }
    }

    public static Checked<Explanation> read(String raw) {
        return checked(raw).map(Explanation::new);
    }

    private static Checked<String> checked(String raw) {
        return Rules.paragraph(LONGEST)
                .apply(raw)
                .then(text -> Checked.unless(text.codePointCount(0, text.length()) < SHORTEST, Flaw.SIZE, text));
    }

    @Override
    public String toString() {
        return "Explanation[redacted]";
    }
}

package be.zorgkring.network.pilot.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.util.Set;
import java.util.regex.Pattern;

/** The code by which people, tokens and other services name an initiative; it never changes. */
public record PilotCode(String value) {

    public static final int LONGEST = 60;
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Would hide a pilot behind another path of the API. */
    private static final Set<String> TAKEN = Set.of("imports");

    public static Checked<PilotCode> parse(String raw) {
        return Rules.shaped(raw, WORDS, LONGEST)
                .then(code -> Checked.unless(TAKEN.contains(code), Flaw.FORMAT, new PilotCode(code)));
    }
}

package be.zorgkring.network.pilot.domain;

import be.zorgkring.network.vocabulary.domain.Checked;
import java.util.Set;
import java.util.regex.Pattern;

/** The code by which people, tokens and other services name an initiative; it never changes. */
public record PilotCode(String value) {

    private static final int LONGEST = 60;
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Would hide a pilot behind another path of the API. */
    private static final Set<String> TAKEN = Set.of("imports");

    public static Checked<PilotCode> parse(String raw) {
        if (raw == null || raw.isBlank()) {
            return Checked.invalid("field.required");
        }
        if (raw.length() > LONGEST) {
            return Checked.invalid("field.size");
        }
        return WORDS.matcher(raw).matches() && !TAKEN.contains(raw)
                ? Checked.valid(new PilotCode(raw))
                : Checked.invalid("field.format");
    }
}

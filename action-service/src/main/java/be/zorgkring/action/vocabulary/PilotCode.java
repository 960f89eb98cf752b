package be.zorgkring.action.vocabulary;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import java.util.Objects;
import java.util.regex.Pattern;

/** Names a pilot project everywhere; it never changes, so services can share it without a lookup. */
public record PilotCode(String value) {

    public static final String SHAPE = "[a-z0-9]+(-[a-z0-9]+)*";
    public static final int LONGEST = 60;

    private static final Pattern FORM = Pattern.compile(SHAPE);

    public PilotCode {
        Objects.requireNonNull(value);
    }

    public static Checked<PilotCode> of(String raw) {
        return Rules.shaped(raw, FORM, LONGEST).map(PilotCode::new);
    }
}

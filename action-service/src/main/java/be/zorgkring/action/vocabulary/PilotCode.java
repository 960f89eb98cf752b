package be.zorgkring.action.vocabulary;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import java.util.Objects;
import java.util.regex.Pattern;

/** Names a pilot project everywhere; it never changes, so services can share it without a lookup. */
public record PilotCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LIMIT = 60;

    public PilotCode {
        Objects.requireNonNull(value);
    }

    public static Checked<PilotCode> of(String raw) {
        return Rules.shaped(raw, FORM, LIMIT).map(PilotCode::new);
    }
}

package be.zorgkring.action.catalogue.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import java.util.Objects;
import java.util.regex.Pattern;

/** Names an action within its pilot; reports of several years rest on it, so it never changes. */
public record ActionCode(String value) {

    public static final String SHAPE = "[A-Za-z0-9][A-Za-z0-9._-]*";
    public static final int LONGEST = 60;

    private static final Pattern FORM = Pattern.compile(SHAPE);

    public ActionCode {
        Objects.requireNonNull(value);
    }

    public static Checked<ActionCode> of(String raw) {
        return Rules.shaped(raw, FORM, LONGEST).map(ActionCode::new);
    }
}

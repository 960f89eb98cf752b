package be.zorgkring.action.catalogue.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import java.util.Objects;
import java.util.regex.Pattern;

/** The entry criterion that a person met; a code and never free text, because it leaves the service in events. */
public record Criterion(String code) {

    public static final String SHAPE = "[A-Za-z0-9][A-Za-z0-9._-]*";
    public static final int LONGEST = 80;

    private static final Pattern FORM = Pattern.compile(SHAPE);

    public Criterion {
        Objects.requireNonNull(code);
    }

    public static Checked<Criterion> of(String raw) {
        return Rules.shaped(raw, FORM, LONGEST).map(Criterion::new);
    }
}

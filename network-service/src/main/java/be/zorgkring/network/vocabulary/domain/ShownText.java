package be.zorgkring.network.vocabulary.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;

/** Text that people read, as {@link Rules#line} permits it. */
public record ShownText(String value) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_LABEL = 80;

    public static Checked<ShownText> name(String raw) {
        return Rules.line(LONGEST_NAME).apply(raw).map(ShownText::new);
    }

    public static Checked<ShownText> label(String raw) {
        return Rules.line(LONGEST_LABEL).apply(raw).map(ShownText::new);
    }
}

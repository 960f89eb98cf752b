package be.zorgkring.action.imports.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;

/** Reads the names that a loader uses. */
public final class ReferenceReading {

    public static final int LONGEST = 200;

    private ReferenceReading() {}

    public static Checked<String> reference(String raw) {
        return Rules.line(LONGEST).apply(raw);
    }
}

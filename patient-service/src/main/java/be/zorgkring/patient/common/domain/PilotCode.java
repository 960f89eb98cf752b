package be.zorgkring.patient.common.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import java.util.regex.Pattern;

/** Code of a regional pilot project, such as {@code zorgzaam-leuven}. */
public record PilotCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    public static final int LONGEST = 60;

    public static Checked<PilotCode> read(String raw) {
        return Rules.shaped(raw, SHAPE, LONGEST).map(PilotCode::new);
    }
}

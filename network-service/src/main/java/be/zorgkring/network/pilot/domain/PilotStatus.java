package be.zorgkring.network.pilot.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import java.util.Arrays;
import java.util.Locale;

/** The name of a state, as other services and people see it. */
public enum PilotStatus {
    EXPLORING,
    PREPARING,
    SUBMITTED,
    RETAINED,
    NOT_RETAINED,
    RUNNING,
    CONTINUED,
    ENDED,
    CARRIED_OVER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Checked<PilotStatus> parse(String code) {
        return Rules.known(Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst());
    }
}

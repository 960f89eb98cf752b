package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import java.time.Instant;

/** Where an emergency access stands for who looks at it now: time ends one without anybody writing that down. */
enum Stage implements Coded {
    OPEN,
    ENDED,
    CLOSED;

    static Stage of(EmergencyAccess access, Instant now) {
        return switch (access.state()) {
            case CLOSED -> CLOSED;
            case OPEN -> access.holds(now) ? OPEN : ENDED;
        };
    }
}

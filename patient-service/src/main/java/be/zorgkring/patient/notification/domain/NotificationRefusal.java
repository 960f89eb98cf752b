package be.zorgkring.patient.notification.domain;

import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why something about a notification was not done. */
public enum NotificationRefusal implements Refusal {
    NOTIFICATION_UNKNOWN(UNKNOWN.as("not-found"));

    private final Why why;

    NotificationRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}

package be.zorgkring.patient.emergency.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why an emergency access is not opened, closed or reviewed. */
public enum EmergencyRefusal implements Refusal {
    /** One answer for every cause, and for a person who is not known: it tells nothing of the person. */
    EMERGENCY_ACCESS_REFUSED(NOT_PERMITTED),
    HAS_ACCESS_ALREADY(CONFLICT),
    /** Their last one was ended by the person, or was not justified. */
    EMERGENCY_ACCESS_HELD_BACK(NOT_PERMITTED),
    NO_SUCH_EMERGENCY_ACCESS(UNKNOWN),
    ALREADY_REVIEWED(CONFLICT),
    /** The officer is the one who opened it. */
    OWN_INTEREST(NOT_PERMITTED);

    private final Why why;

    EmergencyRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}

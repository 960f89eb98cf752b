package be.zorgkring.patient.erasure.domain;

import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why an erasure is not shown: there is none, or it is not the reader's to see. */
public enum ErasureRefusal implements Refusal {
    NO_SUCH_ERASURE(UNKNOWN);

    private final Why why;

    ErasureRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}

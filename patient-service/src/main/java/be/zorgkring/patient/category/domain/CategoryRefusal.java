package be.zorgkring.patient.category.domain;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why a choice of categories is not shown or does not change, where access itself is right. */
public enum CategoryRefusal implements Refusal {
    NO_SUCH_MEMBER(Why.UNKNOWN.as("not-found"));

    private final Why why;

    CategoryRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}

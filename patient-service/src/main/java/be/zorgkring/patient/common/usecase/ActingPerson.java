package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.patient.common.domain.Actor;

/** Who decides on what is the person's own: the person, or who acts for them. */
public final class ActingPerson {

    private ActingPerson() {}

    /** @param own an access that nobody has but those two */
    public static Actor of(Caller caller, Decision.Allowed own) {
        return switch (own.ground()) {
            case SELF -> new Actor.Self(caller.accountId());
            case MANDATE -> new Actor.Mandatee(caller.accountId(), own.groundId());
            case CIRCLE, ORGANISATION, EMERGENCY ->
                throw new IllegalArgumentException("only the person decides on this, or who acts for them");
        };
    }
}

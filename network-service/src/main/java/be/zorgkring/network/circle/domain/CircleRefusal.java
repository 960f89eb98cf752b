package be.zorgkring.network.circle.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.GONE;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;
import static be.zorgkring.kernel.outcome.Why.UNPROCESSABLE;

import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why something about a circle was not done. */
public enum CircleRefusal implements Refusal {
    CIRCLE_UNKNOWN(UNKNOWN.as("not-found")),
    MEMBER_UNKNOWN(UNKNOWN.as("not-found")),
    /** None that waits for an answer. */
    PROPOSED_MEMBER_UNKNOWN(UNKNOWN.as("not-found")),
    ALREADY_MEMBER(CONFLICT.at("/nihdi", "member.already")),
    CIRCLE_FULL(CONFLICT),
    /** The membership would end before it begins, or be over already. */
    PERIOD_DOES_NOT_FIT(UNPROCESSABLE.at("/until", Flaw.PERIOD)),
    /** No professional with this number stands in the directory. */
    PROFESSIONAL_UNKNOWN(UNPROCESSABLE.at("/nihdi", "professional.unknown")),
    PROFESSIONAL_SUSPENDED(UNPROCESSABLE.at("/nihdi", "professional.suspended")),
    INVITATION_UNKNOWN(UNKNOWN.at("/code", "invitation.unknown")),
    INVITATION_EXPIRED(GONE.at("/code", "invitation.expired")),
    INVITATION_USED(CONFLICT.at("/code", "invitation.used")),
    /** People are the centre of their circle, not a member of it. */
    OWN_CIRCLE(CONFLICT.at("/code", "invitation.own-circle")),
    TOO_MANY_INVITATIONS(CONFLICT);

    private final Why why;

    CircleRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}

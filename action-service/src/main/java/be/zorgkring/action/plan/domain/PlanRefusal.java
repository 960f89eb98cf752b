package be.zorgkring.action.plan.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.INVALID;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why a care plan did not change. */
public enum PlanRefusal implements Refusal {
    ACTION_UNKNOWN(UNKNOWN),
    ACTION_NOT_RUNNING(CONFLICT),
    NOT_TAKING_PART(CONFLICT),
    /** The person said no to this action. */
    DECLINED_BY_PERSON(CONFLICT),
    CRITERION_UNKNOWN(INVALID.at("/criterion", "criterion.unknown")),
    ALREADY_IN_ACTION(CONFLICT),
    GOAL_UNKNOWN(INVALID.at("/goalId", "goal.unknown")),
    TASK_UNKNOWN(UNKNOWN),
    NOT_THE_OWNER(NOT_PERMITTED),
    OWNER_NOT_IN_CIRCLE(INVALID.at("/owner/memberId", "member.unknown")),
    TASK_ALREADY_DONE(CONFLICT),
    TASK_CANCELLED(CONFLICT),
    DUE_IN_THE_PAST(INVALID.at("/due", "field.past")),
    TEMPLATE_MISSING(INVALID.at("/inclusions", "template.missing")),
    PLAN_FULL(CONFLICT);

    private final Why why;

    PlanRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}

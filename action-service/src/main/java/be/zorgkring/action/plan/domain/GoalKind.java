package be.zorgkring.action.plan.domain;

import be.zorgkring.kernel.input.Coded;

/** What matters to the person, or what their circle works towards. */
public enum GoalKind implements Coded {
    LIFE,
    CARE
}

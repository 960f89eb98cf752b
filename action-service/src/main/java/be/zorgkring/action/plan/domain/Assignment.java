package be.zorgkring.action.plan.domain;

import be.zorgkring.kernel.input.Coded;

/** How the owner of a task came to own it. */
public enum Assignment implements Coded {
    BY_HAND,
    BY_ROLE,
    TO_CARE_COORDINATOR
}

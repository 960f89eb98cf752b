package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.ChangedPlan;

/** One change of a plan and who made it. */
public record PlanChange(ChangedPlan changed, Actor by) {}

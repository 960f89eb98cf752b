package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.Verdict;

/** One change of a plan and who made it. */
public record PlanChange(Verdict.Changed changed, Actor by) {}

package be.zorgkring.action.plan.domain;

/** Why a care plan did not change, or was not shown. */
public sealed interface PlanRefusal {

    /** The access rule said no; the reason is its word, already on record. */
    record AccessRefused(String reason) implements PlanRefusal {}

    /** The access rule cannot answer at the moment, because its facts are too old. */
    record AccessUnknown() implements PlanRefusal {}

    /** The caller asked for more people's records than care needs. */
    record TooManyRecords() implements PlanRefusal {}

    record ActionUnknown() implements PlanRefusal {}

    record ActionNotRunning() implements PlanRefusal {}

    record NotTakingPart() implements PlanRefusal {}

    /** The person said no to this action. */
    record DeclinedByPerson() implements PlanRefusal {}

    record CriterionUnknown() implements PlanRefusal {}

    record AlreadyIncluded() implements PlanRefusal {}

    record GoalUnknown() implements PlanRefusal {}

    record TaskUnknown() implements PlanRefusal {}

    record NotTheOwner() implements PlanRefusal {}

    record OwnerNotInCircle() implements PlanRefusal {}

    record AlreadyDone() implements PlanRefusal {}

    record AlreadyCancelled() implements PlanRefusal {}

    record DueInThePast() implements PlanRefusal {}

    record TemplateMissing() implements PlanRefusal {}

    record PlanFull() implements PlanRefusal {}

    record Stale(long current) implements PlanRefusal {}
}

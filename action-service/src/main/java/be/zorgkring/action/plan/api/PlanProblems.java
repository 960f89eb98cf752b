package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;

/** The one place where a refusal of a care plan becomes a problem. A refused caller is not told why. */
final class PlanProblems {

    private PlanProblems() {}

    static Problem of(PlanRefusal refusal) {
        return switch (refusal) {
            case PlanRefusal.AccessRefused refused -> Problem.of(403, "access-refused");
            case PlanRefusal.AccessUnknown unknown -> Problem.of(503, "access-state-stale");
            case PlanRefusal.TooManyRecords many -> Problem.of(429, "too-many-records");
            case PlanRefusal.ActionUnknown unknown -> Problem.of(404, "action-unknown");
            case PlanRefusal.ActionNotRunning not -> Problem.of(409, "action-not-running");
            case PlanRefusal.NotTakingPart not -> Problem.of(409, "not-taking-part");
            case PlanRefusal.DeclinedByPerson declined -> Problem.of(409, "declined-by-person");
            case PlanRefusal.CriterionUnknown unknown -> Problem.invalid("/criterion", "criterion.unknown");
            case PlanRefusal.AlreadyIncluded already -> Problem.of(409, "already-in-action");
            case PlanRefusal.GoalUnknown unknown -> Problem.invalid("/goalId", "goal.unknown");
            case PlanRefusal.TaskUnknown unknown -> Problem.of(404, "task-unknown");
            case PlanRefusal.NotTheOwner not -> Problem.of(403, "not-the-owner");
            case PlanRefusal.OwnerNotInCircle not -> Problem.invalid("/owner/memberId", "member.unknown");
            case PlanRefusal.AlreadyDone already -> Problem.of(409, "task-already-done");
            case PlanRefusal.AlreadyCancelled already -> Problem.of(409, "task-cancelled");
            case PlanRefusal.DueInThePast past -> Problem.invalid("/due", "field.past");
            case PlanRefusal.TemplateMissing missing -> Problem.invalid("/inclusions", "template.missing");
            case PlanRefusal.PlanFull full -> Problem.of(409, "plan-full");
            case PlanRefusal.Stale stale -> Problem.of(412, "changed-meanwhile", new Flaw("If-Match", "header.stale"));
        };
    }
}

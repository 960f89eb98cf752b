package be.zorgkring.network.pilot.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.pilot.domain.PilotRefusal;

/** Each refusal about an initiative as a problem. */
final class PilotProblems {

    private PilotProblems() {}

    static Problem of(PilotRefusal refusal) {
        return switch (refusal) {
            case PilotRefusal.PilotUnknown unknown -> Problem.of(404, "not-found");
            case PilotRefusal.CodeTaken taken ->
                Problem.of(409, "pilot-code-taken", new Flaw("/code", "pilot.code-taken"));
            case PilotRefusal.MoveNotLegal illegal ->
                Problem.of(409, "pilot-move-not-legal", new Flaw("/move", "pilot.move-not-legal"));
            case PilotRefusal.PeriodDoesNotFit period ->
                Problem.of(422, "period-does-not-fit", new Flaw("/from", Flaw.PERIOD));
            case PilotRefusal.NotEntitled other -> Problem.of(403, "role-not-permitted");
            case PilotRefusal.ChangedMeanwhile changed ->
                Problem.of(412, "changed-meanwhile", new Flaw("If-Match", "header.stale"));
        };
    }
}

package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;

/** The one place where a refusal of the catalogue becomes a problem. */
final class CatalogueProblems {

    private CatalogueProblems() {}

    static Problem of(CatalogueRefusal refusal) {
        return switch (refusal) {
            case CatalogueRefusal.ActionUnknown unknown -> Problem.of(404, "action-unknown");
            case CatalogueRefusal.PilotUnknown unknown -> Problem.invalid("/pilot", "pilot.unknown");
            case CatalogueRefusal.NotCoordinator not ->
                Problem.of(403, "not-the-coordinator", new Flaw("/pilot", "pilot.not-yours"));
            case CatalogueRefusal.CodeTaken taken ->
                Problem.of(409, "action-code-taken", new Flaw("/code", "code.taken"));
            case CatalogueRefusal.IllegalMove move ->
                Problem.of(409, "action-status-illegal", new Flaw("/status", "status.illegal"));
            case CatalogueRefusal.Stale stale ->
                Problem.of(412, "changed-meanwhile", new Flaw("If-Match", "header.stale"));
        };
    }
}

package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.kernel.http.FieldError;
import be.zorgkring.kernel.http.Problem;

/** The one place where a refusal of the catalogue becomes a problem. */
final class CatalogueProblems {

    private CatalogueProblems() {}

    static Problem of(CatalogueRefusal refusal) {
        return switch (refusal) {
            case CatalogueRefusal.ActionUnknown unknown -> Problem.of(404, "action-unknown");
            case CatalogueRefusal.PilotUnknown unknown ->
                Problem.of(400, "invalid-request", new FieldError("/pilot", "pilot.unknown"));
            case CatalogueRefusal.NotCoordinator not ->
                Problem.of(403, "not-the-coordinator", new FieldError("/pilot", "pilot.not-yours"));
            case CatalogueRefusal.CodeTaken taken ->
                Problem.of(409, "action-code-taken", new FieldError("/code", "code.taken"));
            case CatalogueRefusal.IllegalMove move ->
                Problem.of(409, "action-status-illegal", new FieldError("/status", "status.illegal"));
            case CatalogueRefusal.Stale stale ->
                Problem.of(412, "changed-meanwhile", new FieldError("If-Match", "header.stale"));
        };
    }
}

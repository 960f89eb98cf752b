package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.directory.domain.DirectoryRefusal;

/** Each refusal about the directory as a problem; its fields are parameters of the query. */
final class DirectoryProblems {

    private DirectoryProblems() {}

    static Problem of(DirectoryRefusal refusal) {
        return switch (refusal) {
            case DirectoryRefusal.ProfessionalUnknown unknown -> Problem.of(404, "not-found");
            case DirectoryRefusal.CriteriaMissing missing ->
                Problem.of(
                        400,
                        "search-criteria-missing",
                        new Flaw("nihdi", "parameter.required"),
                        new Flaw("name", "parameter.required"));
            case DirectoryRefusal.ChangedMeanwhile changed ->
                Problem.of(412, "changed-meanwhile", new Flaw("If-Match", "header.stale"));
            case DirectoryRefusal.OwnEntry own -> Problem.of(403, "own-interest");
            case DirectoryRefusal.NotValid invalid -> Problem.invalid(invalid.flaws());
        };
    }
}

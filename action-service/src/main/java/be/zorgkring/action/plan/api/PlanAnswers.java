package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.IdView;
import be.zorgkring.action.plan.domain.ChangedPlan;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.outcome.Outcome;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers to a change of a plan: ids and the new version, never words, as they are kept for repeats. */
final class PlanAnswers {

    private PlanAnswers() {}

    static RestResponse<IdView> created(Outcome<ChangedPlan> outcome) {
        return Answers.of(
                outcome,
                changed -> Answers.created(
                        path(changed), view(changed), changed.plan().version()));
    }

    static RestResponse<StartedView> started(Outcome<ChangedPlan> outcome) {
        return Answers.of(
                outcome,
                changed -> Answers.created(
                        path(changed), StartedView.of(changed), changed.plan().version()));
    }

    static RestResponse<IdView> done(Outcome<ChangedPlan> outcome) {
        return Answers.of(
                outcome, changed -> Answers.tagged(view(changed), changed.plan().version()));
    }

    private static String path(ChangedPlan changed) {
        return "/api/plans/" + changed.plan().patient().value();
    }

    private static IdView view(ChangedPlan changed) {
        return new IdView(changed.events().getFirst().subject());
    }
}

package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.domain.Verdict;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** The way every change of one plan goes: held, compared with the version that was seen, judged, kept and told. */
@ApplicationScoped
class ChangePlan {

    static final LongPredicate ANY_VERSION = version -> true;

    private final CarePlans plans;
    private final PlanNews news;

    ChangePlan(CarePlans plans, PlanNews news) {
        this.plans = plans;
        this.news = news;
    }

    Uni<Outcome<Verdict.Changed, PlanRefusal>> change(
            Work work, PatientId patient, Actor by, LongPredicate seen, Function<CarePlan, Verdict> move) {
        return plans.findForChange(work, Set.of(patient)).chain(found -> {
            CarePlan plan = found.get(patient);
            if (!seen.test(plan.version())) {
                return refused(new PlanRefusal.Stale(plan.version()));
            }
            return switch (move.apply(plan)) {
                case Verdict.Refused(PlanRefusal refusal) -> refused(refusal);
                case Verdict.Changed changed -> keep(work, patient, changed, by);
            };
        });
    }

    private Uni<Outcome<Verdict.Changed, PlanRefusal>> keep(
            Work work, PatientId patient, Verdict.Changed changed, Actor by) {
        news.happened(work, patient, changed.events());
        return plans.save(work, List.of(new PlanChange(changed, by))).replaceWith(Outcome.done(changed));
    }

    private static Uni<Outcome<Verdict.Changed, PlanRefusal>> refused(PlanRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}

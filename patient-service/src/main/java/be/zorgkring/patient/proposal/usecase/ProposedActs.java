package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.proposal.domain.Proposed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;

/** What is proposed is checked, and in the end done, by the use case of its own feature. */
@ApplicationScoped
class ProposedActs {

    private final Instance<ProposedAct> acts;

    ProposedActs(@Any Instance<ProposedAct> acts) {
        this.acts = acts;
    }

    Uni<Outcome<Proposed>> check(Work work, UUID by, Proposed proposed) {
        return act(proposed).check(work, by, proposed);
    }

    Uni<Outcome<UUID>> carryOut(Work work, UUID by, Proposed proposed) {
        return act(proposed).carryOut(work, by, proposed);
    }

    boolean isOfNobodyKnown(Refusal refusal) {
        return acts.stream().anyMatch(act -> act.ofNobodyKnown().contains(refusal));
    }

    private ProposedAct act(Proposed proposed) {
        return acts.stream()
                .filter(act -> act.kind() == proposed.kind())
                .findFirst()
                .orElseThrow();
    }
}

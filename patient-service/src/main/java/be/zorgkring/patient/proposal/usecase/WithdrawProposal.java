package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.TwoManagersRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Who proposed something takes it back, as long as nobody decided on it. */
@ApplicationScoped
public class WithdrawProposal {

    private final Proposals proposals;
    private final ProposalsOnRecord record;
    private final Clock clock;

    WithdrawProposal(Proposals proposals, ProposalsOnRecord record, Clock clock) {
        this.proposals = proposals;
        this.record = record;
        this.clock = clock;
    }

    public Uni<Outcome<Proposal, Impediment>> run(Work work, Caller caller, UUID id) {
        return proposals.lock(work, id).chain(found -> {
            if (found.isEmpty()) {
                work.leavesNoRecord(NoRecord.NOBODY_FOUND);
                return refused(TwoManagersRefusal.PROPOSAL_UNKNOWN);
            }
            Proposal proposal = found.get();
            if (!proposal.proposedBy().accountId().equals(caller.accountId())) {
                return refused(work, caller, proposal, TwoManagersRefusal.NOT_PROPOSED_BY_YOU);
            }
            if (proposal.openAt(clock.instant()).isEmpty()) {
                return refused(work, caller, proposal, TwoManagersRefusal.PROPOSAL_CLOSED);
            }
            Proposal withdrawn = proposal.withdrawn(clock.instant());
            return proposals
                    .close(work, withdrawn)
                    .chain(() -> record.dropped(work, caller, withdrawn))
                    .replaceWith(Outcome.done(withdrawn));
        });
    }

    private Uni<Outcome<Proposal, Impediment>> refused(
            Work work, Caller caller, Proposal proposal, TwoManagersRefusal refusal) {
        return refused(refusal)
                .call(() -> record.refused(work, caller, proposal.records(), new Impediment.OfProposal(refusal)));
    }

    private static Uni<Outcome<Proposal, Impediment>> refused(TwoManagersRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(new Impediment.OfProposal(refusal)));
    }
}

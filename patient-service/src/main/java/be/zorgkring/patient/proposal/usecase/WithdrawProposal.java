package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.ProposalRefusal;
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

    public Uni<Outcome<Proposal>> withdraw(Work work, Caller caller, UUID id) {
        return proposals.lock(work, id).chain(found -> {
            if (found.isEmpty()) {
                work.leavesNoRecord(NoRecord.NOBODY_FOUND);
                return Outcome.soonRefused(ProposalRefusal.PROPOSAL_UNKNOWN);
            }
            Proposal proposal = found.get();
            return Uni.createFrom()
                    .item(proposal.withdrawnBy(caller.accountId(), clock.instant()))
                    .call(outcome -> outcome.fold(
                            withdrawn -> proposals
                                    .close(work, withdrawn)
                                    .chain(() -> record.dropped(work, caller, withdrawn)),
                            refusal -> record.refused(work, caller, proposal.records(), refusal)));
        });
    }
}

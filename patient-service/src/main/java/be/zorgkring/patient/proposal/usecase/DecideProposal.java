package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.proposal.domain.HealthDataManager;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.ProposalRefusal;
import be.zorgkring.patient.proposal.domain.ProposalState;
import be.zorgkring.patient.proposal.domain.Proposed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A second health data manager confirms or declines what the first proposed. Confirming checks everything anew. */
@ApplicationScoped
public class DecideProposal {

    private final Proposals proposals;
    private final ProposedActs acts;
    private final Interests interests;
    private final ProposalsOnRecord record;
    private final Clock clock;

    DecideProposal(Proposals proposals, ProposedActs acts, Interests interests, ProposalsOnRecord record, Clock clock) {
        this.proposals = proposals;
        this.acts = acts;
        this.interests = interests;
        this.record = record;
        this.clock = clock;
    }

    /** Fails with {@code IncludedMeanwhile} when the whole transaction is to be tried again. */
    public Uni<Outcome<Proposal>> confirm(Work work, Caller caller, HealthDataManager manager, UUID id) {
        return decide(
                work,
                caller,
                manager,
                id,
                (proposal, open) -> touched(work, manager, proposal, open)
                        .chain(touched -> touched
                                ? Outcome.soonRefused(ProposalRefusal.OWN_INTEREST)
                                : acts.carryOut(work, manager.accountId(), open.proposed())
                                        .map(outcome -> outcome.map(
                                                made -> proposal.confirmed(manager, clock.instant(), made)))),
                confirmed -> record.confirmed(work, caller, confirmed));
    }

    public Uni<Outcome<Proposal>> decline(
            Work work, Caller caller, HealthDataManager manager, UUID id, PlainText reason) {
        return decide(
                work,
                caller,
                manager,
                id,
                (proposal, open) -> interest(work, manager, open.proposed())
                        .map(touched -> touched
                                ? Outcome.refused(ProposalRefusal.OWN_INTEREST)
                                : Outcome.done(proposal.declined(manager, clock.instant(), reason))),
                declined -> record.dropped(work, caller, declined));
    }

    private Uni<Outcome<Proposal>> decide(
            Work work,
            Caller caller,
            HealthDataManager manager,
            UUID id,
            BiFunction<Proposal, ProposalState.Open, Uni<Outcome<Proposal>>> step,
            Function<Proposal, Uni<Void>> then) {
        return proposals.lock(work, id).chain(found -> {
            if (found.isEmpty()) {
                work.leavesNoRecord(NoRecord.NOBODY_FOUND);
                return Outcome.soonRefused(ProposalRefusal.PROPOSAL_UNKNOWN);
            }
            Proposal proposal = found.get();
            return proposal.decidableBy(manager, clock.instant())
                    .chain(open -> bySecond(work, manager, proposal, open, step))
                    .call(outcome -> outcome.fold(
                            decided -> proposals.close(work, decided).chain(() -> then.apply(decided)),
                            refusal -> record.refused(work, caller, proposal.records(), refusal)));
        });
    }

    /** Two numbers and two accounts may be of one person. */
    private Uni<Outcome<Proposal>> bySecond(
            Work work,
            HealthDataManager manager,
            Proposal proposal,
            ProposalState.Open open,
            BiFunction<Proposal, ProposalState.Open, Uni<Outcome<Proposal>>> step) {
        return interests
                .isSamePerson(
                        work,
                        proposal.proposedBy().accountId(),
                        open.proposersNumber(),
                        manager.accountId(),
                        manager.insz())
                .chain(same ->
                        same ? Outcome.soonRefused(ProposalRefusal.PROPOSED_BY_YOU) : step.apply(proposal, open));
    }

    /** Whoever proposed it may have come to gain by it since. */
    private Uni<Boolean> touched(Work work, HealthDataManager manager, Proposal proposal, ProposalState.Open open) {
        return interest(work, manager, open.proposed())
                .chain(touched -> touched
                        ? Uni.createFrom().item(true)
                        : interests.touch(
                                work,
                                proposal.proposedBy().accountId(),
                                open.proposersNumber(),
                                open.proposed(),
                                clock.instant()));
    }

    private Uni<Boolean> interest(Work work, HealthDataManager manager, Proposed proposed) {
        return interests.touch(work, manager.accountId(), manager.insz(), proposed, clock.instant());
    }
}

package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.proposal.domain.HealthDataManager;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.ProposalState;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.proposal.domain.TwoManagersRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** A second health data manager confirms or declines what the first proposed. Confirming checks everything anew. */
@ApplicationScoped
public class DecideProposal {

    private final Proposals proposals;
    private final CarryOut carryOut;
    private final Interests interests;
    private final ProposalsOnRecord record;
    private final Clock clock;

    DecideProposal(Proposals proposals, CarryOut carryOut, Interests interests, ProposalsOnRecord record, Clock clock) {
        this.proposals = proposals;
        this.carryOut = carryOut;
        this.interests = interests;
        this.record = record;
        this.clock = clock;
    }

    /** Fails with {@code IncludedMeanwhile} when the whole transaction is to be tried again. */
    public Uni<Outcome<Proposal, Impediment>> confirm(Work work, Caller caller, HealthDataManager manager, UUID id) {
        return decide(
                work,
                caller,
                manager,
                id,
                open -> touched(work, manager, open.proposal(), open.state())
                        .chain(touched -> touched
                                ? refused(TwoManagersRefusal.OWN_INTEREST)
                                : carryOut.run(
                                                work,
                                                manager.accountId(),
                                                open.state().proposed())
                                        .map(outcome -> outcome.<Outcome<Proposal, Impediment>>fold(
                                                made -> Outcome.done(
                                                        open.proposal().confirmed(manager, clock.instant(), made)),
                                                Outcome::refused))),
                confirmed -> record.confirmed(work, caller, confirmed));
    }

    public Uni<Outcome<Proposal, Impediment>> decline(
            Work work, Caller caller, HealthDataManager manager, UUID id, PlainText reason) {
        return decide(
                work,
                caller,
                manager,
                id,
                open -> interest(work, manager, open.state().proposed())
                        .chain(touched -> touched
                                ? refused(TwoManagersRefusal.OWN_INTEREST)
                                : Uni.createFrom()
                                        .item(Outcome.done(
                                                open.proposal().declined(manager, clock.instant(), reason)))),
                declined -> record.dropped(work, caller, declined));
    }

    private record Decidable(Proposal proposal, ProposalState.Open state) {}

    private Uni<Outcome<Proposal, Impediment>> decide(
            Work work,
            Caller caller,
            HealthDataManager manager,
            UUID id,
            Function<Decidable, Uni<Outcome<Proposal, Impediment>>> step,
            Function<Proposal, Uni<Void>> then) {
        return proposals.lock(work, id).chain(found -> {
            if (found.isEmpty()) {
                work.leavesNoRecord(NoRecord.NOBODY_FOUND);
                return refused(TwoManagersRefusal.PROPOSAL_UNKNOWN);
            }
            Proposal proposal = found.get();
            return proposal.refusalTo(manager, clock.instant())
                    .map(DecideProposal::refused)
                    .orElseGet(() -> bySecond(
                            work,
                            manager,
                            new Decidable(
                                    proposal, proposal.openAt(clock.instant()).orElseThrow()),
                            step))
                    .call(outcome -> outcome.fold(
                            decided -> proposals.close(work, decided).chain(() -> then.apply(decided)),
                            why -> record.refused(work, caller, proposal.records(), why)));
        });
    }

    /** Two numbers and two accounts may be of one person. */
    private Uni<Outcome<Proposal, Impediment>> bySecond(
            Work work,
            HealthDataManager manager,
            Decidable open,
            Function<Decidable, Uni<Outcome<Proposal, Impediment>>> step) {
        return interests
                .isSamePerson(
                        work,
                        open.proposal().proposedBy().accountId(),
                        open.state().proposersNumber(),
                        manager.accountId(),
                        manager.insz())
                .chain(same -> same ? refused(TwoManagersRefusal.PROPOSED_BY_YOU) : step.apply(open));
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

    private static Uni<Outcome<Proposal, Impediment>> refused(TwoManagersRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(new Impediment.OfProposal(refusal)));
    }
}

package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.proposal.domain.HealthDataManager;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.proposal.domain.TwoManagersRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** A health data manager proposes what another has to confirm; what could not be carried out is refused at once. */
@ApplicationScoped
public class Propose {

    private final Proposals proposals;
    private final CarryOut carryOut;
    private final Interests interests;
    private final ProposalsOnRecord record;
    private final ProposalSettings settings;
    private final Clock clock;

    Propose(
            Proposals proposals,
            CarryOut carryOut,
            Interests interests,
            ProposalsOnRecord record,
            ProposalSettings settings,
            Clock clock) {
        this.proposals = proposals;
        this.carryOut = carryOut;
        this.interests = interests;
        this.record = record;
        this.settings = settings;
        this.clock = clock;
    }

    /** The role of the caller is checked before. */
    public Uni<Outcome<Proposal, Impediment>> run(
            Work work, Caller caller, HealthDataManager manager, Proposed proposed) {
        return impediment(work, manager, proposed)
                .chain(found -> found.map(why -> record.refused(work, caller, proposed.records(), why)
                                .replaceWith(Outcome.<Proposal, Impediment>refused(why)))
                        .orElseGet(() -> make(work, caller, manager, proposed)));
    }

    private Uni<Outcome<Proposal, Impediment>> make(
            Work work, Caller caller, HealthDataManager manager, Proposed proposed) {
        Proposal proposal = Proposal.made(Uuid7.next(), proposed, manager, clock.instant(), settings.holds());
        return proposals
                .add(work, proposal)
                .chain(() -> record.proposed(work, caller, proposal))
                .replaceWith(Outcome.done(proposal));
    }

    private Uni<Optional<Impediment>> impediment(Work work, HealthDataManager manager, Proposed proposed) {
        return carryOut.impediment(work, manager.accountId(), proposed)
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found)
                        : interests
                                .touch(work, manager.accountId(), manager.insz(), proposed, clock.instant())
                                .chain(touched -> touched
                                        ? refused(TwoManagersRefusal.OWN_INTEREST)
                                        : proposals
                                                .openAbout(work, proposed.records(), clock.instant())
                                                .chain(open -> open.stream()
                                                                .flatMap(each -> each.openAt(clock.instant()).stream())
                                                                .anyMatch(each -> each.proposed()
                                                                        .isSameMatterAs(proposed))
                                                        ? refused(TwoManagersRefusal.ALREADY_PROPOSED)
                                                        : Uni.createFrom().item(Optional.empty()))));
    }

    private static Uni<Optional<Impediment>> refused(TwoManagersRefusal refusal) {
        return Uni.createFrom().item(Optional.of(new Impediment.OfProposal(refusal)));
    }
}

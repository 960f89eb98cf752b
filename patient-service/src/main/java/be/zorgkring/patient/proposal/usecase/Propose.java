package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.proposal.domain.HealthDataManager;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.ProposalRefusal;
import be.zorgkring.patient.proposal.domain.Proposed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** A health data manager proposes what another has to confirm; what could not be carried out is refused at once. */
@ApplicationScoped
public class Propose {

    private final Proposals proposals;
    private final ProposedActs acts;
    private final Interests interests;
    private final ProposalsOnRecord record;
    private final ProposalSettings settings;
    private final Clock clock;

    Propose(
            Proposals proposals,
            ProposedActs acts,
            Interests interests,
            ProposalsOnRecord record,
            ProposalSettings settings,
            Clock clock) {
        this.proposals = proposals;
        this.acts = acts;
        this.interests = interests;
        this.record = record;
        this.settings = settings;
        this.clock = clock;
    }

    /** The role of the caller is checked before. */
    public Uni<Outcome<Proposal>> propose(Work work, Caller caller, HealthDataManager manager, Proposed proposed) {
        return acts.check(work, manager.accountId(), proposed)
                .chain(possible -> possible.chain(sound -> withoutInterest(work, manager, sound)))
                .chain(proper -> proper.chain(sound -> onlyOnce(work, sound)))
                .chain(outcome -> outcome.fold(
                        sound -> make(work, caller, manager, sound).map(Outcome::done),
                        refusal -> record.refused(work, caller, proposed.records(), refusal)
                                .replaceWith(Outcome.<Proposal>refused(refusal))));
    }

    private Uni<Outcome<Proposed>> withoutInterest(Work work, HealthDataManager manager, Proposed proposed) {
        return interests
                .touch(work, manager.accountId(), manager.insz(), proposed, clock.instant())
                .map(touched -> touched ? Outcome.refused(ProposalRefusal.OWN_INTEREST) : Outcome.done(proposed));
    }

    private Uni<Outcome<Proposed>> onlyOnce(Work work, Proposed proposed) {
        Instant now = clock.instant();
        return proposals
                .openAbout(work, proposed.records(), now)
                .map(open ->
                        open.stream().flatMap(each -> each.openAt(now).stream()).anyMatch(each -> each.proposed()
                                        .isSameMatterAs(proposed))
                                ? Outcome.refused(ProposalRefusal.ALREADY_PROPOSED)
                                : Outcome.done(proposed));
    }

    private Uni<Proposal> make(Work work, Caller caller, HealthDataManager manager, Proposed proposed) {
        Proposal proposal = Proposal.made(Uuid7.next(), proposed, manager, clock.instant(), settings.holds());
        return proposals
                .add(work, proposal)
                .chain(() -> record.proposed(work, caller, proposal))
                .replaceWith(proposal);
    }
}

package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.ProposalRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Managers see what waits for one of them; each person sees what was proposed about them, and by whom. */
@ApplicationScoped
public class ReadProposals {

    private final Access access;
    private final Proposals proposals;
    private final ProposalsOnRecord record;
    private final Clock clock;

    ReadProposals(Access access, Proposals proposals, ProposalsOnRecord record, Clock clock) {
        this.access = access;
        this.proposals = proposals;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What can be decided on, oldest first.
     *
     * @param rows how many to answer with
     * @param shown how many of them the manager gets to see
     */
    public Uni<List<Proposal>> listOpen(Work work, Caller caller, Optional<UUID> after, int rows, int shown) {
        return proposals
                .open(work, after, clock.instant(), rows)
                .call(found ->
                        record.seen(work, caller, found.stream().limit(shown).toList(), Operation.SEARCH));
    }

    public Uni<Outcome<Proposal>> show(Work work, Caller caller, UUID id) {
        return proposals
                .find(work, id)
                .call(found -> record.seen(work, caller, found.stream().toList(), Operation.READ))
                .map(found -> Outcome.found(found, ProposalRefusal.PROPOSAL_UNKNOWN));
    }

    public Uni<Outcome<List<Proposal>>> listAbout(
            Work work, Caller caller, PatientId patientId, Optional<UUID> before, int most) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(allowed ->
                        proposals.about(work, patientId, before, most).map(Outcome::done)));
    }
}

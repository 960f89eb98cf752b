package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.proposal.domain.Proposal;
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

    /** @param most number wanted; one more is answered when there are more */
    public Uni<List<Proposal>> open(Work work, Caller caller, Optional<UUID> after, int most) {
        return proposals
                .open(work, after, clock.instant(), most + 1)
                .call(found ->
                        record.seen(work, caller, found.stream().limit(most).toList(), Operation.SEARCH));
    }

    public Uni<Optional<Proposal>> one(Work work, Caller caller, UUID id) {
        return proposals
                .find(work, id)
                .call(found -> record.seen(work, caller, found.stream().toList(), Operation.READ));
    }

    /** One more than wanted when there are more. */
    public Uni<Outcome<List<Proposal>, Decision.Refused>> about(
            Work work, Caller caller, PatientId patientId, Optional<UUID> before, int most) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused ->
                        Uni.createFrom().item(Outcome.<List<Proposal>, Decision.Refused>refused(refused));
                    case Decision.Allowed allowed ->
                        proposals.about(work, patientId, before, most + 1).map(Outcome::done);
                });
    }
}

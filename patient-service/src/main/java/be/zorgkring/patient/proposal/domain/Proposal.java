package be.zorgkring.patient.proposal.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One health data manager proposed something that another is to decide on, once. */
public record Proposal(
        UUID id,
        ProposalKind kind,
        List<PatientId> records,
        Signature proposedBy,
        Instant proposedAt,
        Instant expiresAt,
        ProposalState state) {

    public static final int LONGEST_REASON = 500;

    public Proposal {
        records = List.copyOf(records);
    }

    public static Proposal made(UUID id, Proposed proposed, HealthDataManager by, Instant at, Duration holds) {
        return new Proposal(
                id,
                proposed.kind(),
                proposed.records(),
                by.signature(),
                at,
                at.plus(holds),
                new ProposalState.Open(proposed, by.insz()));
    }

    /** Open or not: there is no way back. */
    public long version() {
        return state instanceof ProposalState.Open ? 1 : 2;
    }

    /** What can still be decided on; empty as soon as its time is over. */
    public Optional<ProposalState.Open> openAt(Instant now) {
        return state instanceof ProposalState.Open open && now.isBefore(expiresAt)
                ? Optional.of(open)
                : Optional.empty();
    }

    /** What this manager may decide on, whatever it is about. */
    public Outcome<ProposalState.Open> decidableBy(HealthDataManager manager, Instant now) {
        return Outcome.found(openAt(now), ProposalRefusal.PROPOSAL_CLOSED)
                .then(open -> manager.accountId().equals(proposedBy.accountId())
                                || manager.insz().equals(open.proposersNumber())
                        ? Outcome.refused(ProposalRefusal.PROPOSED_BY_YOU)
                        : Outcome.done(open));
    }

    public Proposal confirmed(HealthDataManager by, Instant at, UUID made) {
        return in(new ProposalState.Confirmed(by.signature(), at, made));
    }

    public Proposal declined(HealthDataManager by, Instant at, PlainText reason) {
        return in(new ProposalState.Declined(by.signature(), at, reason));
    }

    public Outcome<Proposal> withdrawnBy(UUID accountId, Instant at) {
        if (!proposedBy.accountId().equals(accountId)) {
            return Outcome.refused(ProposalRefusal.NOT_PROPOSED_BY_YOU);
        }
        return Outcome.found(openAt(at), ProposalRefusal.PROPOSAL_CLOSED)
                .map(open -> in(new ProposalState.Withdrawn(at)));
    }

    private Proposal in(ProposalState next) {
        return new Proposal(id, kind, records, proposedBy, proposedAt, expiresAt, next);
    }
}

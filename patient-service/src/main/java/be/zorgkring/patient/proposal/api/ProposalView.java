package be.zorgkring.patient.proposal.api;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.ProposalKind;
import be.zorgkring.patient.proposal.domain.ProposalState;
import be.zorgkring.patient.proposal.domain.ProposalStatus;
import be.zorgkring.patient.proposal.domain.Signature;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal without what it says of anybody.
 *
 * @param records the people whom it is about
 * @param expiresAt first instant at which it can be confirmed no longer
 * @param decidedBy who confirmed or declined it; absent otherwise
 * @param decidedAt when it was closed, in whatever way
 * @param reason why it was declined
 * @param made the mandate or the merge that came of it, or the person whose number was replaced
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
        UUID proposalId,
        ProposalKind kind,
        ProposalStatus state,
        List<UUID> records,
        NameView proposedBy,
        Instant proposedAt,
        Instant expiresAt,
        @Nullable NameView decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable UUID made) {

    /** A health data manager. */
    public record NameView(UUID accountId, String name) {

        static NameView of(Signature signature) {
            return new NameView(signature.accountId(), signature.name());
        }
    }

    public static ProposalView of(Proposal proposal) {
        return switch (proposal.state()) {
            case ProposalState.Open open -> view(proposal, null, null, null, null);
            case ProposalState.Confirmed(Signature by, Instant at, UUID made) ->
                view(proposal, NameView.of(by), at, null, made);
            case ProposalState.Declined(Signature by, Instant at, var reason) ->
                view(proposal, NameView.of(by), at, reason.value(), null);
            case ProposalState.Withdrawn(Instant at) -> view(proposal, null, at, null, null);
            case ProposalState.Expired(Instant at) -> view(proposal, null, at, null, null);
        };
    }

    private static ProposalView view(Proposal proposal, NameView by, Instant at, String reason, UUID made) {
        return new ProposalView(
                proposal.id(),
                proposal.kind(),
                proposal.state().status(),
                proposal.records().stream().map(PatientId::value).toList(),
                NameView.of(proposal.proposedBy()),
                proposal.proposedAt(),
                proposal.expiresAt(),
                by,
                at,
                reason,
                made);
    }
}

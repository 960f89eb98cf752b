package be.zorgkring.patient.proposal.domain;

import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.domain.Insz;
import java.time.Instant;
import java.util.UUID;

/** Where a proposal stands; what it says in detail is there only while it is open. */
public sealed interface ProposalState {

    record Open(Proposed proposed, Insz proposersNumber) implements ProposalState {}

    /** @param made the mandate or the merge that came of it, or the person whose number it was */
    record Confirmed(Signature by, Instant at, UUID made) implements ProposalState {}

    record Declined(Signature by, Instant at, PlainText reason) implements ProposalState {}

    record Withdrawn(Instant at) implements ProposalState {}

    record Expired(Instant at) implements ProposalState {}

    default ProposalStatus status() {
        return switch (this) {
            case Open open -> ProposalStatus.OPEN;
            case Confirmed confirmed -> ProposalStatus.CONFIRMED;
            case Declined declined -> ProposalStatus.DECLINED;
            case Withdrawn withdrawn -> ProposalStatus.WITHDRAWN;
            case Expired expired -> ProposalStatus.EXPIRED;
        };
    }
}

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

    default String code() {
        return switch (this) {
            case Open open -> "open";
            case Confirmed confirmed -> "confirmed";
            case Declined declined -> "declined";
            case Withdrawn withdrawn -> "withdrawn";
            case Expired expired -> "expired";
        };
    }
}

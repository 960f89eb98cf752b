package be.zorgkring.patient.proposal.domain;

import java.time.Instant;
import java.util.UUID;

/** What a proposal says, as the request that made it said it; the feature that carries it out knows what it means. */
public sealed interface ProposedDetails {

    ProposalKind proposalKind();

    /** Number of the one who gets access by it; null where they are not known by one. */
    default String insz() {
        return null;
    }

    /** Place in the circle of the one who gets access by it; null where they are not known by that. */
    default UUID memberId() {
        return null;
    }

    /**
     * Somebody will act for the person.
     *
     * @param until null while no end is set
     * @param name of who has that number
     */
    record MandateRegistration(
            String kind,
            String scope,
            Instant from,
            Instant until,
            String insz,
            String name,
            UUID memberId,
            String evidenceKind,
            String evidence)
            implements ProposedDetails {

        @Override
        public ProposalKind proposalKind() {
            return ProposalKind.MANDATE_REGISTRATION;
        }

        @Override
        public String toString() {
            return "MandateRegistration[redacted]";
        }
    }

    /** The person gets another number. */
    record NumberReplacement(String insz, String reason, String evidence) implements ProposedDetails {

        @Override
        public ProposalKind proposalKind() {
            return ProposalKind.NUMBER_REPLACEMENT;
        }

        @Override
        public String toString() {
            return "NumberReplacement[redacted]";
        }
    }

    /** The first of the two records will stand for the second too. */
    record RecordMerge(String evidence) implements ProposedDetails {

        @Override
        public ProposalKind proposalKind() {
            return ProposalKind.RECORD_MERGE;
        }
    }

    /** The two records will stand on their own again. */
    record MergeUndoing(UUID mergeId, String reason) implements ProposedDetails {

        @Override
        public ProposalKind proposalKind() {
            return ProposalKind.MERGE_UNDOING;
        }
    }
}

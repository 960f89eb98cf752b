package be.zorgkring.patient.proposal.api;

import be.zorgkring.patient.mandate.domain.NamedMandatee;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.ProposalState;
import be.zorgkring.patient.proposal.domain.Proposed;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A proposal with what it says, for who has to hold it against its evidence.
 *
 * @param proposed absent once it is closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalDetailView(@JsonUnwrapped ProposalView proposal, ProposedView proposed) {

    /**
     * What is proposed; the fields are those of the request that proposed it.
     *
     * @param insz the new number of the person, or that of the mandatee
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposedView(
            String kind,
            String scope,
            Instant from,
            Instant until,
            String insz,
            String name,
            UUID memberId,
            String evidenceKind,
            UUID survivingId,
            UUID retiredId,
            UUID mergeId,
            String reason,
            String evidence) {

        static ProposedView of(Proposed proposed) {
            return switch (proposed) {
                case Proposed.MandateRegistration registration -> of(registration);
                case Proposed.NumberReplacement(var person, var replacement) ->
                    new ProposedView(
                            null,
                            null,
                            null,
                            null,
                            replacement.insz().digits(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            replacement.reason().code(),
                            replacement.evidence().value());
                case Proposed.Merge(var surviving, var retired, var evidence) ->
                    new ProposedView(
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            surviving.value(),
                            retired.value(),
                            null,
                            null,
                            evidence.value());
                case Proposed.MergeUndoing(UUID mergeId, var surviving, var retired, var reason) ->
                    new ProposedView(
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            surviving.value(),
                            retired.value(),
                            mergeId,
                            reason.value(),
                            null);
            };
        }

        private static ProposedView of(Proposed.MandateRegistration registration) {
            NamedMandatee mandatee = registration.mandatee();
            return new ProposedView(
                    registration.wish().kind().code(),
                    registration.wish().scope().code(),
                    registration.wish().period().from(),
                    registration.wish().period().until().orElse(null),
                    mandatee instanceof NamedMandatee.ByNumber named
                            ? named.insz().digits()
                            : null,
                    mandatee instanceof NamedMandatee.ByNumber named
                            ? named.name().value()
                            : null,
                    mandatee instanceof NamedMandatee.ByMember member ? member.memberId() : null,
                    registration.evidence().kind().code(),
                    null,
                    null,
                    null,
                    null,
                    registration.evidence().reference().value());
        }

        @Override
        public String toString() {
            return "ProposedView[redacted]";
        }
    }

    static ProposalDetailView of(Proposal proposal) {
        return new ProposalDetailView(
                ProposalView.of(proposal),
                proposal.state() instanceof ProposalState.Open(Proposed proposed, var number)
                        ? ProposedView.of(proposed)
                        : null);
    }
}

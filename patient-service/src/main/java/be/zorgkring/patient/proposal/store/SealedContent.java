package be.zorgkring.patient.proposal.store;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.proposal.domain.ProposalKind;
import be.zorgkring.patient.proposal.domain.ProposalState;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.proposal.domain.ProposedDetails;
import be.zorgkring.patient.proposal.domain.ProposedDetails.MandateRegistration;
import be.zorgkring.patient.proposal.domain.ProposedDetails.MergeUndoing;
import be.zorgkring.patient.proposal.domain.ProposedDetails.NumberReplacement;
import be.zorgkring.patient.proposal.domain.ProposedDetails.RecordMerge;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a proposal says and its row does not, as it is sealed.
 *
 * @param proposer number of who made it
 * @param why evidence of a number or a merge, or the reason to undo one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SealedContent(String proposer, Mandate mandate, Number number, UUID mergeId, String why) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mandate(
            String kind,
            String scope,
            Instant from,
            Instant until,
            String insz,
            String name,
            UUID memberId,
            String evidence,
            String reference) {

        static Mandate of(MandateRegistration said) {
            return new Mandate(
                    said.kind(),
                    said.scope(),
                    said.from(),
                    said.until(),
                    said.insz(),
                    said.name(),
                    said.memberId(),
                    said.evidenceKind(),
                    said.evidence());
        }

        MandateRegistration details() {
            return new MandateRegistration(kind, scope, from, until, insz, name, memberId, evidence, reference);
        }
    }

    record Number(String insz, String reason) {}

    static SealedContent of(ProposalState.Open open) {
        String proposer = open.proposersNumber().digits();
        return switch (open.proposed().details()) {
            case MandateRegistration said -> new SealedContent(proposer, Mandate.of(said), null, null, null);
            case NumberReplacement(String insz, String reason, String evidence) ->
                new SealedContent(proposer, null, new Number(insz, reason), null, evidence);
            case RecordMerge(String evidence) -> new SealedContent(proposer, null, null, null, evidence);
            case MergeUndoing(UUID mergeId, String reason) -> new SealedContent(proposer, null, null, mergeId, reason);
        };
    }

    ProposalState.Open open(ProposalKind kind, List<PatientId> records) {
        ProposedDetails details =
                switch (kind) {
                    case MANDATE_REGISTRATION -> mandate.details();
                    case NUMBER_REPLACEMENT -> new NumberReplacement(number.insz(), number.reason(), why);
                    case RECORD_MERGE -> new RecordMerge(why);
                    case MERGE_UNDOING -> new MergeUndoing(mergeId, why);
                };
        return new ProposalState.Open(new Proposed(records, details), new Insz(proposer));
    }
}

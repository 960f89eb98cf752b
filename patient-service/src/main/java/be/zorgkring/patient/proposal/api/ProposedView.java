package be.zorgkring.patient.proposal.api;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.proposal.domain.ProposedDetails;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is proposed, by its kind; the fields are those of the request that proposed it. */
@Schema(
        oneOf = {
            ProposedView.ProposedMandate.class,
            ProposedView.ProposedNumber.class,
            ProposedView.ProposedMerge.class,
            ProposedView.ProposedUndoing.class
        })
sealed interface ProposedView {

    /** Either a number and a name, or a place in the circle. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposedMandate(
            String kind,
            String scope,
            Instant from,
            Instant until,
            String insz,
            String name,
            UUID memberId,
            String evidenceKind,
            String evidence)
            implements ProposedView {

        @Override
        public String toString() {
            return "ProposedMandate[redacted]";
        }
    }

    record ProposedNumber(String insz, String reason, String evidence) implements ProposedView {

        @Override
        public String toString() {
            return "ProposedNumber[redacted]";
        }
    }

    record ProposedMerge(UUID survivingId, UUID retiredId, String evidence) implements ProposedView {}

    record ProposedUndoing(UUID mergeId, UUID survivingId, UUID retiredId, String reason) implements ProposedView {}

    static ProposedView of(Proposed proposed) {
        List<UUID> records = proposed.records().stream().map(PatientId::value).toList();
        return switch (proposed.details()) {
            case ProposedDetails.MandateRegistration said ->
                new ProposedMandate(
                        said.kind(),
                        said.scope(),
                        said.from(),
                        said.until(),
                        said.insz(),
                        said.name(),
                        said.memberId(),
                        said.evidenceKind(),
                        said.evidence());
            case ProposedDetails.NumberReplacement(String insz, String reason, String evidence) ->
                new ProposedNumber(insz, reason, evidence);
            case ProposedDetails.RecordMerge(String evidence) ->
                new ProposedMerge(records.getFirst(), records.getLast(), evidence);
            case ProposedDetails.MergeUndoing(UUID mergeId, String reason) ->
                new ProposedUndoing(mergeId, records.getFirst(), records.getLast(), reason);
        };
    }
}

package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.merge.domain.MergeRefusal;
import be.zorgkring.patient.proposal.domain.TwoManagersRefusal;
import be.zorgkring.patient.replacement.domain.ReplacementRefusal;

/** Why something is not proposed or not carried out: for want of a second person, or by the rules of what it is about. */
public sealed interface Impediment {

    record OfProposal(TwoManagersRefusal refusal) implements Impediment {}

    record OfMandate(MandateRefusal refusal) implements Impediment {}

    record OfNumber(ReplacementRefusal refusal) implements Impediment {}

    record OfMerge(MergeRefusal refusal) implements Impediment {}

    default Coded refusal() {
        return switch (this) {
            case OfProposal(TwoManagersRefusal refusal) -> refusal;
            case OfMandate(MandateRefusal refusal) -> refusal;
            case OfNumber(ReplacementRefusal refusal) -> refusal;
            case OfMerge(MergeRefusal refusal) -> refusal;
        };
    }

    /** Without a record there is nobody in whose log it could stand. */
    default boolean isOfNobodyKnown() {
        return refusal() == MandateRefusal.PERSON_UNKNOWN
                || refusal() == ReplacementRefusal.RECORD_UNKNOWN
                || refusal() == MergeRefusal.RECORD_UNKNOWN
                || refusal() == MergeRefusal.MERGE_UNKNOWN;
    }
}

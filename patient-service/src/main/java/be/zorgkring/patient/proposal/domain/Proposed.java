package be.zorgkring.patient.proposal.domain;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.mandate.domain.MandateEvidence;
import be.zorgkring.patient.mandate.domain.Mandator;
import be.zorgkring.patient.mandate.domain.NamedMandatee;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.InszReplacement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What exactly is to be done once a second manager agrees. */
public sealed interface Proposed {

    record MandateRegistration(PatientId person, Mandator.Wish wish, NamedMandatee mandatee, MandateEvidence evidence)
            implements Proposed {}

    record NumberReplacement(PatientId person, InszReplacement replacement) implements Proposed {}

    record Merge(PatientId surviving, PatientId retired, PlainText evidence) implements Proposed {}

    record MergeUndoing(UUID mergeId, PatientId surviving, PatientId retired, PlainText reason) implements Proposed {}

    default ProposalKind kind() {
        return switch (this) {
            case MandateRegistration registration -> ProposalKind.MANDATE_REGISTRATION;
            case NumberReplacement replacement -> ProposalKind.NUMBER_REPLACEMENT;
            case Merge merge -> ProposalKind.RECORD_MERGE;
            case MergeUndoing undoing -> ProposalKind.MERGE_UNDOING;
        };
    }

    /** Whose they are. */
    default List<PatientId> records() {
        return switch (this) {
            case MandateRegistration registration -> List.of(registration.person());
            case NumberReplacement replacement -> List.of(replacement.person());
            case Merge merge -> List.of(merge.surviving(), merge.retired());
            case MergeUndoing undoing -> List.of(undoing.surviving(), undoing.retired());
        };
    }

    /** Number of the one who gets access by it, where they are known by one. */
    default Optional<Insz> gainersNumber() {
        return switch (this) {
            case MandateRegistration(var person, var wish, NamedMandatee.ByNumber(Insz insz, var name), var evidence) ->
                Optional.of(insz);
            case MandateRegistration(var person, var wish, NamedMandatee.ByMember member, var evidence) ->
                Optional.empty();
            case NumberReplacement(var person, InszReplacement replacement) -> Optional.of(replacement.insz());
            case Merge merge -> Optional.empty();
            case MergeUndoing undoing -> Optional.empty();
        };
    }

    /** Place in the circle of the one who gets access by it, where they are known by that. */
    default Optional<UUID> gainersPlace() {
        return this
                        instanceof
                        MandateRegistration(var person, var wish, NamedMandatee.ByMember(UUID member), var evidence)
                ? Optional.of(member)
                : Optional.empty();
    }

    /** Whether to carry out both would be to do one thing twice. */
    default boolean isSameMatterAs(Proposed other) {
        return kind() == other.kind()
                && Set.copyOf(records()).equals(Set.copyOf(other.records()))
                && (kind() != ProposalKind.MANDATE_REGISTRATION
                        || gainersNumber().equals(other.gainersNumber())
                                && gainersPlace().equals(other.gainersPlace()));
    }
}

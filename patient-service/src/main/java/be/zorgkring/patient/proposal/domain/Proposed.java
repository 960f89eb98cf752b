package be.zorgkring.patient.proposal.domain;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Insz;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What exactly is to be done once a second manager agrees.
 *
 * @param records whose they are; of a merge the surviving one first
 */
public record Proposed(List<PatientId> records, ProposedDetails details) {

    public Proposed {
        records = List.copyOf(records);
    }

    public ProposalKind kind() {
        return details.proposalKind();
    }

    public Optional<Insz> gainersNumber() {
        return Optional.ofNullable(details.insz()).map(Insz::new);
    }

    public Optional<UUID> gainersPlace() {
        return Optional.ofNullable(details.memberId());
    }

    /** Whether to carry out both would be to do one thing twice. */
    public boolean isSameMatterAs(Proposed other) {
        return kind() == other.kind()
                && Set.copyOf(records).equals(Set.copyOf(other.records))
                && (kind() != ProposalKind.MANDATE_REGISTRATION
                        || Objects.equals(details.insz(), other.details.insz())
                                && Objects.equals(details.memberId(), other.details.memberId()));
    }
}

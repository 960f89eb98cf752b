package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.person.domain.InclusionProposal;
import be.zorgkring.patient.person.domain.InclusionProposal.Answer;
import be.zorgkring.patient.person.domain.InclusionProposal.Answered;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A proposal of inclusion, as stored. */
@Entity
@Table(name = "inclusion_proposal")
class InclusionProposalRow {

    @Id
    @Column(name = "proposal_id")
    UUID proposalId;

    @Column(name = "patient_id")
    UUID patientId;

    @Column(name = "professional_id")
    UUID professionalId;

    @Column(name = "organisation_id")
    UUID organisationId;

    String role;

    String pilot;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    String answer;

    @Column(name = "answered_at")
    Instant answeredAt;

    protected InclusionProposalRow() {}

    static InclusionProposalRow of(InclusionProposal proposal) {
        InclusionProposalRow row = new InclusionProposalRow();
        row.proposalId = proposal.id();
        row.patientId = proposal.patientId().value();
        row.professionalId = proposal.professionalId();
        row.organisationId = proposal.organisationId().orElse(null);
        row.role = proposal.role();
        row.pilot = proposal.pilot().value();
        row.askedAt = proposal.askedAt();
        row.expiresAt = proposal.expiresAt();
        row.take(proposal);
        return row;
    }

    /** What can change. */
    void take(InclusionProposal proposal) {
        proposal.answer().ifPresent(answered -> {
            answer = answered.answer().code();
            answeredAt = answered.at();
        });
    }

    InclusionProposal proposal() {
        return new InclusionProposal(
                proposalId,
                new PatientId(patientId),
                professionalId,
                Optional.ofNullable(organisationId),
                role,
                new PilotCode(pilot),
                askedAt,
                expiresAt,
                Optional.ofNullable(answer).map(code -> new Answered(Coded.of(Answer.class, code), answeredAt)));
    }
}

package be.zorgkring.network.circle.store;

import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.InvitationId;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.vocabulary.domain.ShownText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An invitation as a row; the code itself is nowhere. */
@Entity
@Table(name = "invitation")
class InvitationRow {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "patient_id")
    UUID patientId;

    String label;
    String relationship;

    @Column(name = "code_hash")
    String codeHash;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "accepted_by")
    UUID acceptedBy;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    InvitationRow() {}

    InvitationRow(Invitation invitation) {
        this.id = invitation.id().value();
        this.patientId = invitation.patient().value();
        this.label = invitation.label().value();
        this.relationship = invitation.relationship();
        this.codeHash = invitation.codeHash();
        this.expiresAt = invitation.expiresAt();
        take(invitation.state());
    }

    final void take(Invitation.State state) {
        switch (state) {
            case Invitation.State.Open open -> {}
            case Invitation.State.Accepted accepted -> {
                acceptedBy = accepted.by().value();
                acceptedAt = accepted.at();
            }
        }
    }

    Invitation invitation() {
        Invitation.State state = acceptedBy == null
                ? new Invitation.State.Open()
                : new Invitation.State.Accepted(new AccountId(acceptedBy), acceptedAt);
        return new Invitation(
                new InvitationId(id),
                new PatientId(patientId),
                new ShownText(label),
                relationship,
                codeHash,
                expiresAt,
                state);
    }
}

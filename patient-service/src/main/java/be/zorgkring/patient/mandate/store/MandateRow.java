package be.zorgkring.patient.mandate.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateEvidence;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.MandateKind;
import be.zorgkring.patient.mandate.domain.MandateState;
import be.zorgkring.patient.mandate.domain.Mandatee;
import be.zorgkring.patient.mandate.domain.Origin;
import be.zorgkring.patient.mandate.domain.Period;
import be.zorgkring.patient.mandate.domain.Revocation;
import be.zorgkring.patient.mandate.domain.Scope;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.store.SealedNumbers;
import be.zorgkring.patient.person.store.SealedNumbers.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mandate, as stored. */
@Entity
@Table(name = "mandate")
class MandateRow {

    @Id
    UUID id;

    long version;

    @Column(name = "patient_id")
    UUID patientId;

    String kind;
    String scope;

    @Column(name = "active_from")
    Instant activeFrom;

    @Column(name = "active_until")
    Instant activeUntil;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "mandatee_name")
    String mandateeName;

    @Column(name = "insz_key")
    String inszKey;

    @Column(name = "insz_sealed")
    byte[] inszSealed;

    @Column(name = "insz_index")
    String inszIndex;

    @Column(name = "insz_index_key")
    String inszIndexKey;

    @Column(name = "account_id")
    UUID accountId;

    @Column(name = "evidence_kind")
    String evidenceKind;

    @Column(name = "evidence_reference")
    String evidenceReference;

    @Column(name = "recorder_kind")
    String recorderKind;

    String recorder;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Column(name = "revocation_reason")
    String revocationReason;

    @Column(name = "revoker_kind")
    String revokerKind;

    String revoker;

    protected MandateRow() {}

    static MandateRow of(Mandate mandate, SealedNumbers numbers) {
        MandateRow row = new MandateRow();
        row.id = mandate.id().value();
        row.patientId = mandate.patientId().value();
        row.kind = mandate.kind().code();
        row.scope = mandate.scope().code();
        row.activeFrom = mandate.period().from();
        switch (mandate.mandatee()) {
            case Mandatee.OfCircle(UUID member, UUID account) -> row.memberId = member;
            case Mandatee.Numbered(Insz insz, PlainText name, Optional<UUID> account) -> {
                Sealed sealed = numbers.seal(insz, row.id);
                row.inszKey = sealed.keyId();
                row.inszSealed = sealed.sealed();
                row.inszIndex = sealed.index();
                row.inszIndexKey = sealed.indexKeyId();
                row.mandateeName = name.value();
            }
        }
        mandate.origin().evidence().ifPresent(evidence -> {
            row.evidenceKind = evidence.kind().code();
            row.evidenceReference = evidence.reference().value();
        });
        row.recorderKind = Actors.kind(mandate.origin().by());
        row.recorder = Actors.id(mandate.origin().by());
        row.recordedAt = mandate.origin().at();
        row.take(mandate);
        return row;
    }

    /** What changes of a mandate: the account of the mandatee, its end, and its state. */
    final void take(Mandate mandate) {
        version = mandate.version();
        activeUntil = mandate.period().until().orElse(null);
        accountId = mandate.mandatee().accountId().orElse(null);
        if (mandate.state() instanceof MandateState.Revoked(Revocation revocation)) {
            revokedAt = revocation.at();
            revocationReason = revocation.reason().code();
            revokerKind = Actors.kind(revocation.by());
            revoker = Actors.id(revocation.by());
        }
    }

    /** Not so of an erased person's. */
    boolean tellsWho() {
        return memberId != null || inszSealed != null;
    }

    /** An end that nobody can read is the nearest that one can, so that the person still finds the mandate and revokes it. */
    Mandate mandate(SealedNumbers numbers) {
        return new Mandate(
                new MandateId(id),
                version,
                new PatientId(patientId),
                Coded.of(MandateKind.class, kind),
                Coded.of(Scope.class, scope),
                new Period(Moments.nearest(activeFrom), Optional.ofNullable(Moments.nearest(activeUntil))),
                mandatee(numbers),
                new Origin(Actors.of(recorderKind, recorder), evidence(), recordedAt),
                state());
    }

    private Mandatee mandatee(SealedNumbers numbers) {
        return memberId != null
                ? new Mandatee.OfCircle(memberId, accountId)
                : new Mandatee.Numbered(
                        numbers.open(inszSealed, inszKey, id),
                        new PlainText(mandateeName),
                        Optional.ofNullable(accountId));
    }

    private Optional<MandateEvidence> evidence() {
        return Optional.ofNullable(evidenceKind)
                .map(code -> new MandateEvidence(
                        Coded.of(MandateEvidence.EvidenceKind.class, code), new PlainText(evidenceReference)));
    }

    private MandateState state() {
        return revokedAt == null
                ? new MandateState.Active()
                : new MandateState.Revoked(new Revocation(
                        Coded.of(Revocation.RevocationReason.class, revocationReason),
                        Actors.of(revokerKind, revoker),
                        revokedAt));
    }
}

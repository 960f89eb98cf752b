package be.zorgkring.patient.consent.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.Restriction;
import be.zorgkring.patient.consent.domain.SharingConsent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A consent with the pilots and exclusions it holds, as stored. What the person allowed stays when they die. */
@Entity
@Table(name = "consent")
class ConsentRow {

    @Id
    @Column(name = "patient_id")
    UUID patientId;

    long version;

    @Column(name = "account_id")
    UUID accountId;

    String sharing;

    @Column(name = "sharing_since")
    Instant sharingSince;

    @Column(name = "sharing_method")
    String sharingMethod;

    @Column(name = "sharing_recorder_kind")
    String sharingRecorderKind;

    @Column(name = "sharing_recorder")
    String sharingRecorder;

    @Column(name = "died_on")
    LocalDate diedOn;

    @Column(name = "death_at")
    Instant deathAt;

    @Column(name = "death_method")
    String deathMethod;

    @Column(name = "death_recorder_kind")
    String deathRecorderKind;

    @Column(name = "death_recorder")
    String deathRecorder;

    @Column(name = "restriction_reason")
    String restrictionReason;

    @Column(name = "restricted_since")
    Instant restrictedSince;

    /** Set by the erasure itself. */
    @Column(name = "erased_at", insertable = false, updatable = false)
    Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "taking_part", joinColumns = @JoinColumn(name = "patient_id"))
    Set<TakingPartRow> takingPart = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "exclusion", joinColumns = @JoinColumn(name = "patient_id"))
    Set<ExclusionRow> exclusions = new HashSet<>();

    protected ConsentRow() {}

    /** Needs both collections to be loaded. */
    Consent consent() {
        return new Consent(
                new PatientId(patientId),
                version,
                Optional.ofNullable(accountId),
                sharing(),
                Optional.ofNullable(restrictionReason)
                        .map(reason -> new Restriction(new PlainText(reason), restrictedSince)),
                takingPart.stream()
                        .map(TakingPartRow::takingPart)
                        .sorted(Comparator.comparing(part -> part.since()))
                        .toList(),
                exclusions.stream()
                        .map(ExclusionRow::exclusion)
                        .sorted(Comparator.comparing(exclusion -> exclusion.since()))
                        .toList());
    }

    private SharingConsent sharing() {
        SharingConsent.Living living = SharingConsent.Living.of(
                sharing, evidence(sharingRecorderKind, sharingRecorder, sharingMethod, sharingSince));
        return diedOn == null
                ? living
                : new SharingConsent.Deceased(
                        evidence(deathRecorderKind, deathRecorder, deathMethod, deathAt), diedOn, living);
    }

    private static Evidence evidence(String recorderKind, String recorder, String method, Instant at) {
        return new Evidence(Actors.of(recorderKind, recorder), Coded.of(Method.class, method), at);
    }

    void take(Consent consent) {
        version = consent.version();
        accountId = consent.accountId().orElse(null);
        take(consent.sharing());
        restrictionReason = consent.restriction()
                .map(restriction -> restriction.reason().value())
                .orElse(null);
        restrictedSince = consent.restriction().map(Restriction::since).orElse(null);
        Set<TakingPartRow> parts = new HashSet<>();
        consent.takingPart().forEach(part -> parts.add(TakingPartRow.of(part)));
        takingPart.retainAll(parts);
        takingPart.addAll(parts);
        Set<ExclusionRow> shutOut = new HashSet<>();
        consent.exclusions().forEach(exclusion -> shutOut.add(ExclusionRow.of(exclusion)));
        exclusions.retainAll(shutOut);
        exclusions.addAll(shutOut);
    }

    private void take(SharingConsent state) {
        switch (state) {
            case SharingConsent.Living living -> {
                takeLiving(living);
                diedOn = null;
                deathAt = null;
                deathMethod = null;
                deathRecorderKind = null;
                deathRecorder = null;
            }
            case SharingConsent.Deceased dead -> {
                takeLiving(dead.before());
                Evidence evidence = dead.evidence();
                diedOn = dead.on();
                deathAt = evidence.at();
                deathMethod = evidence.method().code();
                deathRecorderKind = Actors.kind(evidence.recordedBy());
                deathRecorder = Actors.id(evidence.recordedBy());
            }
        }
    }

    private void takeLiving(SharingConsent.Living state) {
        Evidence evidence = state.evidence();
        sharing = state.code();
        sharingSince = evidence.at();
        sharingMethod = evidence.method().code();
        sharingRecorderKind = Actors.kind(evidence.recordedBy());
        sharingRecorder = Actors.id(evidence.recordedBy());
    }
}

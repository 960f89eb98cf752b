package be.zorgkring.patient.consent.store;

import be.zorgkring.patient.common.domain.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingConsent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A consent with the pilots and exclusions it holds, as stored. */
@Entity
@Table(name = "consent")
public class ConsentRow {

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
                SharingConsent.of(
                        sharing,
                        new Evidence(
                                Actors.of(sharingRecorderKind, sharingRecorder),
                                Coded.of(Method.class, sharingMethod),
                                sharingSince)),
                takingPart.stream()
                        .map(TakingPartRow::takingPart)
                        .sorted(Comparator.comparing(part -> part.since()))
                        .toList(),
                exclusions.stream()
                        .map(ExclusionRow::exclusion)
                        .sorted(Comparator.comparing(exclusion -> exclusion.since()))
                        .toList());
    }

    void take(Consent consent) {
        SharingConsent state = consent.sharing();
        version = consent.version();
        accountId = consent.accountId().orElse(null);
        sharing = state.code();
        sharingSince = state.since();
        sharingMethod = state.evidence().method().code();
        sharingRecorderKind = Actors.kind(state.evidence().recordedBy());
        sharingRecorder = Actors.id(state.evidence().recordedBy());
        Set<TakingPartRow> parts = new HashSet<>();
        consent.takingPart().forEach(part -> parts.add(TakingPartRow.of(part)));
        takingPart.retainAll(parts);
        takingPart.addAll(parts);
        Set<ExclusionRow> shutOut = new HashSet<>();
        consent.exclusions().forEach(exclusion -> shutOut.add(ExclusionRow.of(exclusion)));
        exclusions.retainAll(shutOut);
        exclusions.addAll(shutOut);
    }
}

package be.zorgkring.patient.participation.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.domain.ActionAnswer;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.Participation.OnAction;
import be.zorgkring.patient.participation.domain.Participation.OnPurpose;
import be.zorgkring.patient.participation.domain.Purpose;
import be.zorgkring.patient.participation.domain.PurposeAnswer;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A participation with all that was said, as stored. */
@Entity
@Table(name = "participation")
class ParticipationRow {

    @Id
    @Column(name = "patient_id")
    UUID patientId;

    long version;

    @ElementCollection
    @CollectionTable(name = "participation_purpose", joinColumns = @JoinColumn(name = "patient_id"))
    Set<PurposeRow> purposes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "participation_action", joinColumns = @JoinColumn(name = "patient_id"))
    Set<ActionRow> actions = new HashSet<>();

    protected ParticipationRow() {}

    @Embeddable
    record PurposeRow(String purpose, String state, Instant since) {}

    @Embeddable
    record ActionRow(@Column(name = "action_id") UUID actionId, String state, Instant since) {}

    /** Needs both collections to be loaded. */
    Participation participation() {
        return new Participation(
                new PatientId(patientId),
                version,
                purposes.stream()
                        .collect(Collectors.toMap(
                                row -> Coded.of(Purpose.class, row.purpose()),
                                row -> new OnPurpose(Coded.of(PurposeAnswer.class, row.state()), row.since()))),
                actions.stream()
                        .collect(Collectors.toMap(
                                ActionRow::actionId,
                                row -> new OnAction(Coded.of(ActionAnswer.class, row.state()), row.since()))));
    }

    void take(Participation participation) {
        version = participation.version();
        Set<PurposeRow> onPurposes = new HashSet<>();
        participation
                .purposes()
                .forEach((purpose, said) -> onPurposes.add(
                        new PurposeRow(purpose.code(), said.answer().code(), said.since())));
        purposes.retainAll(onPurposes);
        purposes.addAll(onPurposes);
        Set<ActionRow> onActions = new HashSet<>();
        participation
                .actions()
                .forEach((action, said) ->
                        onActions.add(new ActionRow(action, said.answer().code(), said.since())));
        actions.retainAll(onActions);
        actions.addAll(onActions);
    }
}

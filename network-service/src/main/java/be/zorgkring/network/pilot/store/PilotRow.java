package be.zorgkring.network.pilot.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.network.pilot.domain.Convention;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotId;
import be.zorgkring.network.pilot.domain.PilotState;
import be.zorgkring.network.pilot.domain.PilotStatus;
import be.zorgkring.network.vocabulary.domain.ShownText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A pilot as a row; its state spreads over the columns that the status needs. */
@Entity
@Table(name = "pilot")
class PilotRow {

    @Id
    UUID id;

    @Version
    long version;

    String code;
    String name;
    String status;

    @Column(name = "submitted_on")
    LocalDate submittedOn;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    String reason;

    @Column(name = "convention_from")
    LocalDate from;

    @Column(name = "convention_until")
    LocalDate until;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Column(name = "carried_into")
    String into;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "pilot_continuation", joinColumns = @JoinColumn(name = "pilot_id"))
    @OrderColumn(name = "ordinal")
    List<ContinuationRow> continuations = new ArrayList<>();

    PilotRow() {}

    PilotRow(Pilot pilot) {
        this.id = pilot.id().value();
        this.version = pilot.version();
        this.code = pilot.code().value();
        this.name = pilot.name().value();
        take(pilot.state());
    }

    /** Facts of earlier states stay; the version is Hibernate's to raise. */
    final void take(PilotState state) {
        status = state.status().code();
        switch (state) {
            case PilotState.Exploring exploring -> {}
            case PilotState.Preparing preparing -> {}
            case PilotState.Submitted submitted -> submittedOn = submitted.on();
            case PilotState.Retained retained -> decidedOn = retained.decidedOn();
            case PilotState.NotRetained rejected -> {
                decidedOn = rejected.decidedOn();
                reason = rejected.reason().value();
            }
            case PilotState.Running running -> take(running.convention());
            case PilotState.Continued continued -> take(continued.convention());
            case PilotState.Ended ended -> {
                take(ended.convention());
                endedOn = ended.on();
            }
            case PilotState.CarriedOver carried -> {
                take(carried.convention());
                endedOn = carried.on();
                into = carried.into().value();
            }
        }
    }

    private void take(Convention convention) {
        from = convention.from();
        until = convention.until();
        convention.continuations().stream()
                .skip(continuations.size())
                .map(ContinuationRow::new)
                .forEach(continuations::add);
    }

    Pilot pilot() {
        return new Pilot(new PilotId(id), version, new PilotCode(code), new ShownText(name), state());
    }

    private PilotState state() {
        PilotStatus now = Coded.of(PilotStatus.class, status);
        return switch (now) {
            case EXPLORING -> new PilotState.Exploring();
            case PREPARING -> new PilotState.Preparing();
            case SUBMITTED -> new PilotState.Submitted(submittedOn);
            case RETAINED -> new PilotState.Retained(decidedOn);
            case NOT_RETAINED -> new PilotState.NotRetained(decidedOn, new ShownText(reason));
            case RUNNING -> new PilotState.Running(convention());
            case CONTINUED -> new PilotState.Continued(convention());
            case ENDED -> new PilotState.Ended(convention(), endedOn);
            case CARRIED_OVER -> new PilotState.CarriedOver(convention(), endedOn, new ShownText(into));
        };
    }

    private Convention convention() {
        return new Convention(
                from,
                until,
                continuations.stream().map(ContinuationRow::continuation).toList());
    }
}

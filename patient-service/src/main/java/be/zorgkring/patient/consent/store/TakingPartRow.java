package be.zorgkring.patient.consent.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.TakingPart;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** One pilot that a person takes part in, as stored. */
@Embeddable
record TakingPartRow(
        String pilot,
        String state,
        Instant since,
        String method,
        @Column(name = "recorder_kind") String recorderKind,
        String recorder,
        @Column(name = "included_on") LocalDate includedOn) {

    static TakingPartRow of(TakingPart part) {
        return new TakingPartRow(
                part.pilot().value(),
                part.state().code(),
                part.since(),
                part.evidence().method().code(),
                Actors.kind(part.evidence().recordedBy()),
                Actors.id(part.evidence().recordedBy()),
                part.includedOn());
    }

    TakingPart takingPart() {
        return new TakingPart(
                new PilotCode(pilot),
                Coded.of(TakingPart.TakingPartState.class, state),
                new Evidence(Actors.of(recorderKind, recorder), Coded.of(Method.class, method), since),
                includedOn);
    }
}

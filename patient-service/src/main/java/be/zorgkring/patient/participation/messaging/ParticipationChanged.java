package be.zorgkring.patient.participation.messaging;

import be.zorgkring.patient.participation.domain.Participation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contract message: what one person allows beside care, as far as they said something. */
record ParticipationChanged(UUID patientId, long version, List<OfPurpose> purposes, List<OfAction> actions) {

    static final String TOPIC = "zorgkring.permission";
    static final String TYPE = "be.zorgkring.patient.participation-changed.v1";

    record OfPurpose(String purpose, String state, Instant since) {}

    record OfAction(UUID actionId, String state, Instant since) {}

    static ParticipationChanged of(Participation participation) {
        return new ParticipationChanged(
                participation.patientId().value(),
                participation.version(),
                participation.purposes().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(said -> new OfPurpose(
                                said.getKey().code(),
                                said.getValue().answer().code(),
                                said.getValue().since()))
                        .toList(),
                participation.actions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(said -> new OfAction(
                                said.getKey(),
                                said.getValue().answer().code(),
                                said.getValue().since()))
                        .toList());
    }
}

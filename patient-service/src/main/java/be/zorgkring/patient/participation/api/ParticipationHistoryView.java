package be.zorgkring.patient.participation.api;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.participation.domain.ParticipationChange;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * One change of what the person allows beside care, as they read it.
 *
 * @param subject the purpose, or the id of the action
 * @param state what was said to it
 */
record ParticipationHistoryView(String subject, String state, ByView by, Instant at) {

    /** @param kind {@code self}, {@code mandatee}; the others stand here for data that was taken over */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ByView(String kind, UUID mandateId) {

        static ByView of(Actor actor) {
            return switch (actor) {
                case Actor.Self self -> new ByView("self", null);
                case Actor.Mandatee(UUID accountId, UUID mandateId) -> new ByView("mandatee", mandateId);
                case Actor.Professional professional -> new ByView("professional", null);
                case Actor.HealthDataManager manager -> new ByView("health-data-manager", null);
                case Actor.Importer importer -> new ByView("importer", null);
            };
        }
    }

    static ParticipationHistoryView of(ParticipationChange change) {
        return new ParticipationHistoryView(change.subject(), change.state(), ByView.of(change.by()), change.at());
    }
}

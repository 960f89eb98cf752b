package be.zorgkring.patient.participation.api;

import be.zorgkring.patient.common.api.ByView;
import be.zorgkring.patient.participation.domain.ParticipationChange;
import java.time.Instant;

/**
 * One change of what the person allows beside care, as they read it.
 *
 * @param subject the purpose, or the id of the action
 * @param state what was said to it
 */
public record ParticipationHistoryView(String subject, String state, ByView by, Instant at) {

    public static ParticipationHistoryView of(ParticipationChange change) {
        return new ParticipationHistoryView(change.subject(), change.state(), ByView.of(change.by()), change.at());
    }
}

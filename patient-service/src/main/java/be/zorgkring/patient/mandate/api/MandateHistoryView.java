package be.zorgkring.patient.mandate.api;

import be.zorgkring.patient.common.api.ByView;
import be.zorgkring.patient.mandate.usecase.Mandates;
import java.time.Instant;
import java.util.UUID;

/** How a mandate came about, or ended, as the person reads it. */
public record MandateHistoryView(UUID mandateId, Instant at, String change, ByView by) {

    public static MandateHistoryView of(Mandates.Happened happened) {
        return new MandateHistoryView(
                happened.mandate().value(),
                happened.change().at(),
                "mandate-" + happened.change().kind().code(),
                ByView.of(happened.change().by()));
    }
}

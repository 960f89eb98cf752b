package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.consent.domain.ConsentChange;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.usecase.ConsentHistory;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One change of a consent, as the person reads it.
 *
 * @param subject the pilot, exclusion, account or day that it is about
 * @param grounds reference of the document or card reading, or the reason given
 * @param at from when it holds
 * @param recordedAt when it was written down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentHistoryView(
        long version,
        String change,
        String subject,
        ByView by,
        String method,
        String grounds,
        Instant at,
        Instant recordedAt) {

    /** @param kind {@code self}, {@code mandatee}, {@code professional}, {@code health-data-manager}, {@code importer} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ByView(String kind, UUID mandateId, UUID professionalId, String name) {

        static ByView of(Actor actor, String name) {
            return switch (actor) {
                case Actor.Self self -> new ByView("self", null, null, null);
                case Actor.Mandatee(UUID accountId, UUID mandateId) -> new ByView("mandatee", mandateId, null, null);
                case Actor.Professional(UUID professionalId) -> new ByView("professional", null, professionalId, name);
                case Actor.HealthDataManager manager -> new ByView("health-data-manager", null, null, null);
                case Actor.Importer importer -> new ByView("importer", null, null, null);
            };
        }
    }

    static Page<ConsentHistoryView> page(List<ConsentHistory.Entry> entries, int limit) {
        return Page.of(
                entries.stream().map(ConsentHistoryView::of).toList(), limit, view -> Long.toString(view.version()));
    }

    private static ConsentHistoryView of(ConsentHistory.Entry entry) {
        ConsentChange change = entry.change();
        return new ConsentHistoryView(
                entry.version(),
                change.kind().code(),
                change.subject().orElse(null),
                ByView.of(change.by(), entry.professionalName().orElse(null)),
                change.method().map(Method::code).orElse(null),
                change.grounds().orElse(null),
                change.at(),
                entry.recordedAt().orElse(null));
    }

    static Checked<Long> readVersion(String key) {
        try {
            return Checked.sound(Long.valueOf(key));
        } catch (NumberFormatException notOurs) {
            return Checked.flawed(Flaw.FORMAT);
        }
    }
}

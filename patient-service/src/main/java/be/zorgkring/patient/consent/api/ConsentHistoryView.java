package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.http.Page;
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
 * @param subject the pilot, exclusion or account that it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentHistoryView(long version, String change, String subject, ByView by, String method, Instant at) {

    /** @param kind {@code self}, {@code professional} or {@code importer} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ByView(String kind, UUID professionalId, String name) {

        static ByView of(Actor actor, String name) {
            return switch (actor) {
                case Actor.Self self -> new ByView("self", null, null);
                case Actor.Professional(UUID professionalId) -> new ByView("professional", professionalId, name);
                case Actor.Importer importer -> new ByView("importer", null, null);
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
                change.at());
    }
}

package be.zorgkring.patient.consent.api;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.ActorKind;
import be.zorgkring.patient.consent.domain.ConsentChange;
import be.zorgkring.patient.consent.domain.ConsentChangeKind;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.usecase.ConsentHistory;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a consent, as the person reads it.
 *
 * @param subject the pilot, exclusion, account or day that it is about
 * @param grounds reference of the document or card reading, or the reason given
 * @param at from when it holds
 * @param recordedAt when it was written down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentHistoryView(
        long version,
        ConsentChangeKind change,
        @Nullable String subject,
        ChangedByView by,
        @Nullable Method method,
        @Nullable String grounds,
        Instant at,
        @Nullable Instant recordedAt) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangedByView(
            ActorKind kind,
            @Nullable UUID mandateId,
            @Nullable UUID professionalId,
            @Nullable String name) {

        static ChangedByView of(Actor actor, String name) {
            UUID mandate = actor instanceof Actor.Mandatee(UUID accountId, UUID mandateId) ? mandateId : null;
            UUID professional = actor instanceof Actor.Professional(UUID professionalId) ? professionalId : null;
            return new ChangedByView(actor.kind(), mandate, professional, professional == null ? null : name);
        }
    }

    public static ConsentHistoryView of(ConsentHistory.Entry entry) {
        ConsentChange change = entry.change();
        return new ConsentHistoryView(
                entry.version(),
                change.kind(),
                change.subject().orElse(null),
                ChangedByView.of(change.by(), entry.professionalName().orElse(null)),
                change.method().orElse(null),
                change.grounds().orElse(null),
                change.at(),
                entry.recordedAt().orElse(null));
    }
}

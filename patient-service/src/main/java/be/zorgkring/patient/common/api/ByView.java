package be.zorgkring.patient.common.api;

import be.zorgkring.patient.common.domain.Actor;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** @param kind who did it: {@code self}, {@code mandatee}, {@code professional}, {@code health-data-manager} or {@code importer} */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ByView(String kind, UUID mandateId) {

    public static ByView of(Actor actor) {
        return switch (actor) {
            case Actor.Self self -> new ByView("self", null);
            case Actor.Mandatee(UUID accountId, UUID mandateId) -> new ByView("mandatee", mandateId);
            case Actor.Professional professional -> new ByView("professional", null);
            case Actor.HealthDataManager manager -> new ByView("health-data-manager", null);
            case Actor.Importer importer -> new ByView("importer", null);
        };
    }
}

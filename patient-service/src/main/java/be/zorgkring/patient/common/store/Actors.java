package be.zorgkring.patient.common.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.ActorKind;
import java.util.UUID;

/** How an actor is written down: a kind, and an id within it. */
public final class Actors {

    private static final String BETWEEN_IDS = "_";

    private Actors() {}

    public static String kind(Actor actor) {
        return actor.kind().code();
    }

    public static String id(Actor actor) {
        return switch (actor) {
            case Actor.Self(UUID accountId) -> accountId.toString();
            case Actor.Mandatee(UUID accountId, UUID mandateId) -> accountId + BETWEEN_IDS + mandateId;
            case Actor.Professional(UUID professionalId) -> professionalId.toString();
            case Actor.HealthDataManager(UUID accountId) -> accountId.toString();
            case Actor.Importer(String clientId) -> clientId;
        };
    }

    public static Actor of(String kind, String id) {
        return switch (Coded.of(ActorKind.class, kind)) {
            case SELF -> new Actor.Self(UUID.fromString(id));
            case MANDATEE -> mandatee(id.split(BETWEEN_IDS));
            case HEALTH_DATA_MANAGER -> new Actor.HealthDataManager(UUID.fromString(id));
            case PROFESSIONAL -> new Actor.Professional(UUID.fromString(id));
            case IMPORTER -> new Actor.Importer(id);
        };
    }

    private static Actor mandatee(String... ids) {
        return new Actor.Mandatee(UUID.fromString(ids[0]), UUID.fromString(ids[1]));
    }
}

package be.zorgkring.patient.common.store;

import be.zorgkring.patient.common.domain.Actor;
import java.util.UUID;

/** How an actor is written down: a kind, and an id within it. */
public final class Actors {

    private static final String SELF = "self";
    private static final String PROFESSIONAL = "professional";
    private static final String IMPORTER = "importer";

    private Actors() {}

    public static String kind(Actor actor) {
        return switch (actor) {
            case Actor.Self self -> SELF;
            case Actor.Professional professional -> PROFESSIONAL;
            case Actor.Importer importer -> IMPORTER;
        };
    }

    public static String id(Actor actor) {
        return switch (actor) {
            case Actor.Self(UUID accountId) -> accountId.toString();
            case Actor.Professional(UUID professionalId) -> professionalId.toString();
            case Actor.Importer(String clientId) -> clientId;
        };
    }

    public static Actor of(String kind, String id) {
        return switch (kind) {
            case SELF -> new Actor.Self(UUID.fromString(id));
            case PROFESSIONAL -> new Actor.Professional(UUID.fromString(id));
            case IMPORTER -> new Actor.Importer(id);
            default -> throw new IllegalArgumentException("not a kind of actor: " + kind);
        };
    }
}

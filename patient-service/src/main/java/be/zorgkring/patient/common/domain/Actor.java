package be.zorgkring.patient.common.domain;

import java.util.UUID;

/** Who did something to the record. */
public sealed interface Actor {

    default ActorKind kind() {
        return switch (this) {
            case Self self -> ActorKind.SELF;
            case Mandatee mandatee -> ActorKind.MANDATEE;
            case Professional professional -> ActorKind.PROFESSIONAL;
            case HealthDataManager manager -> ActorKind.HEALTH_DATA_MANAGER;
            case Importer importer -> ActorKind.IMPORTER;
        };
    }

    /** The person self. */
    record Self(UUID accountId) implements Actor {}

    /** Who acts for the person, by a mandate. */
    record Mandatee(UUID accountId, UUID mandateId) implements Actor {}

    /** A professional of the directory. */
    record Professional(UUID professionalId) implements Actor {}

    /** Someone who looks after the records, and writes down what reached them on paper or from a register. */
    record HealthDataManager(UUID accountId) implements Actor {}

    /** A client that loads what was recorded elsewhere. */
    record Importer(String clientId) implements Actor {}
}

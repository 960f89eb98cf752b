package be.zorgkring.patient.common.domain;

import java.util.UUID;

/** Who did something to the record. */
public sealed interface Actor {

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

package be.zorgkring.patient.common.domain;

import java.util.UUID;

/** Who did something to the record. */
public sealed interface Actor {

    /** The person self. */
    record Self(UUID accountId) implements Actor {}

    /** A professional of the directory. */
    record Professional(UUID professionalId) implements Actor {}

    /** A client that loads what was recorded elsewhere. */
    record Importer(String clientId) implements Actor {}
}

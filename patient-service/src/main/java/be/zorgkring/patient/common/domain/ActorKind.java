package be.zorgkring.patient.common.domain;

import be.zorgkring.kernel.input.Coded;

/** In which quality somebody acted on a record. */
public enum ActorKind implements Coded {
    SELF,
    MANDATEE,
    PROFESSIONAL,
    HEALTH_DATA_MANAGER,
    IMPORTER
}

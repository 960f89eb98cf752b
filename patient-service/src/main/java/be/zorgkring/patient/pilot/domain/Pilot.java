package be.zorgkring.patient.pilot.domain;

import be.zorgkring.patient.common.domain.PilotCode;
import java.util.UUID;

/** What this service needs to know of a pilot project. */
public record Pilot(PilotCode code, UUID pilotId, long version, Standing standing) {}

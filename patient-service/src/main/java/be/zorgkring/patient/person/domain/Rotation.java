package be.zorgkring.patient.person.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An operator's order to bring every number under the present keys; open until a pass over all of them ended. */
public record Rotation(UUID id, Instant startedAt, UUID startedBy, Optional<Instant> finishedAt) {}

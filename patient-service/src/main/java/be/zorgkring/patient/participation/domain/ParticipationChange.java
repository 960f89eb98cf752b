package be.zorgkring.patient.participation.domain;

import be.zorgkring.patient.common.domain.Actor;
import java.time.Instant;

/**
 * What happened between one version and the next.
 *
 * @param subject the purpose, or the id of the action
 * @param state what was said to it
 */
public record ParticipationChange(String subject, String state, Actor by, Instant at) {}

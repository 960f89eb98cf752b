package be.zorgkring.patient.consent.domain;

import be.zorgkring.patient.common.domain.Actor;
import java.time.Instant;

/** What a consent rests on: who recorded it, how the person expressed it, and when. */
public record Evidence(Actor recordedBy, Method method, Instant at) {}

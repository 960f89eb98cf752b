package be.zorgkring.network.circle.usecase;

import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.PatientId;

/** Somebody is a member now; the version is that of the circle with them in it. */
public record Joined(PatientId patient, MemberId member, long version) implements Added {}

package be.zorgkring.patient.person.usecase;

import be.zorgkring.patient.common.domain.PatientId;
import java.util.Optional;
import java.util.UUID;

/** Whose record it is, and the account that is known to be theirs. */
public record OwnRecord(PatientId patientId, Optional<UUID> accountId) {}

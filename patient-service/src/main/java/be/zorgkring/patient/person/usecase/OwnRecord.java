package be.zorgkring.patient.person.usecase;

import be.zorgkring.patient.common.domain.PatientId;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose record it is, and the account that is known to be theirs.
 *
 * @param holder the record that has the number; a retired one when it was merged
 * @param patientId the record that stands for it
 * @param accountId as the holder knows it
 */
public record OwnRecord(PatientId holder, PatientId patientId, Optional<UUID> accountId) {}

package be.zorgkring.patient.notification.domain;

import be.zorgkring.patient.common.domain.PatientId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One message in a person's inbox.
 *
 * @param about the emergency access, mandate or questionnaire that it tells of
 * @param readAt when the person, or who acts for them, first said to have read it
 */
public record Notification(
        UUID id,
        PatientId patientId,
        NotificationKind kind,
        Optional<UUID> about,
        Instant at,
        Optional<Instant> readAt) {}

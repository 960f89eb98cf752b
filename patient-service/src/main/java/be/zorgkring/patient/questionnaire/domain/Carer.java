package be.zorgkring.patient.questionnaire.domain;

import java.util.UUID;

/** An informal carer in a person's circle, who answers about themself. */
public record Carer(UUID memberId, UUID accountId) {}

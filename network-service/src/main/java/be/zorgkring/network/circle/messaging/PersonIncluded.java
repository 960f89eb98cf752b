package be.zorgkring.network.circle.messaging;

import java.util.UUID;

/** What this service reads of {@code be.zorgkring.patient.person-included.v1}. */
record PersonIncluded(UUID patientId, UUID includedBy) {

    static final String TYPE = "be.zorgkring.patient.person-included.v1";
}

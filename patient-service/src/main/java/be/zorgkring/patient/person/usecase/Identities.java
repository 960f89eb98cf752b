package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Correction;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** The recorded identities, each with the history of its corrections but without the values that were wrong. */
public interface Identities {

    /** @param rectification the request that it answers */
    Uni<Void> correct(Work work, PatientId patientId, Correction correction, UUID rectification, UUID by, Instant at);
}

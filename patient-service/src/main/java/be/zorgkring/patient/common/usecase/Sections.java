package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** One section, in the records of all people. */
public interface Sections<T> {

    /** Version 0 where nothing was recorded yet. */
    Uni<Versioned<T>> find(Work work, PatientId patientId);

    Uni<Void> save(Work work, PatientId patientId, Versioned<T> section, Author by, Instant at);
}

package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** One kind of part of the records of all people, that is told and changed as a whole. */
public interface WholeParts<T> {

    /** Version 0 of one who told nothing yet. */
    Uni<Versioned<T>> of(Work work, PatientId patientId);

    Uni<Void> keep(Work work, PatientId patientId, Versioned<T> part, Author by, Instant at);
}

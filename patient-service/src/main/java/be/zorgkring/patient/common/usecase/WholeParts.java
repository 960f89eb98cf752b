package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** One kind of part of the records of all people, that is told and changed as a whole. */
public interface WholeParts<T> {

    /** Version 0 of one who told nothing yet. */
    Uni<Versioned<T>> of(Work work, PatientId patientId);

    /** Of merged records: what was told last in the surviving one, or else in the first of the others where anything was. */
    default Uni<Versioned<T>> told(Work work, List<PatientId> records) {
        return of(work, records.getFirst())
                .chain(part -> part.version() > 0 || records.size() == 1
                        ? Uni.createFrom().item(part)
                        : told(work, records.subList(1, records.size())));
    }

    Uni<Void> keep(Work work, PatientId patientId, Versioned<T> part, Author by, Instant at);
}

package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Locks all records of one person, for a change that has to hold in the right one of them. */
@ApplicationScoped
public class LockRecords {

    private final Aliases aliases;
    private final RecordLock lock;

    LockRecords(Aliases aliases, RecordLock lock) {
        this.aliases = aliases;
        this.lock = lock;
    }

    /** A merge, or its undoing, that came to its end while this one waited is heeded. */
    public Uni<Aliases.Records> of(Work work, PatientId patientId) {
        return aliases.of(work, patientId).chain(records -> lock.take(work, records.all())
                .chain(() -> aliases.of(work, patientId))
                .chain(now -> now.equals(records) ? Uni.createFrom().item(now) : of(work, patientId)));
    }
}

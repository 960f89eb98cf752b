package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All accesses to all records, of all services; entries are added and read, never changed. */
public interface AccessLogEntries {

    /** A record that is there already is not added again. */
    Uni<Void> add(Work work, Collection<AccessRecord> records);

    /** Newest first; what was recorded of a record that was merged into this one is in it too. */
    Uni<List<AccessLogEntry>> about(Work work, PatientId patientId, Filter filter, Optional<Position> before, int most);

    /** How many there are of them all. */
    Uni<Long> count(Work work, PatientId patientId);
}

package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Lets the changes of records come one after the other, until the transaction ends. */
public interface RecordLock {

    Uni<Void> take(Work work, List<PatientId> records);
}

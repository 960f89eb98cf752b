package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** When people were born, for what cannot have been before that. */
public interface Births {

    /** Of the record that survives; empty for somebody unknown or erased. */
    Uni<Optional<PartialDate>> of(Work work, PatientId patientId);

    /** Whether something that is recorded of the person, a death or a condition, was surely before that birth. */
    Uni<Boolean> contradict(Work work, PatientId patientId, PartialDate born);
}

package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.BirthDate;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** When people were born, for what cannot have been before that. */
public interface Births {

    /** Of the record that survives; empty for somebody unknown or erased. */
    Uni<Optional<BirthDate>> of(Work work, PatientId patientId);

    /** Whether something that is recorded of the person, a death or a condition, was surely before that birth. */
    Uni<Boolean> contradict(Work work, PatientId patientId, BirthDate born);
}

package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import io.smallrye.mutiny.Uni;
import java.util.function.LongPredicate;

/** Shows a part of the record that is told as a whole, and takes over what is told of it. */
public interface TellWhole<T> {

    Uni<Answer<Versioned<T>>> show(Work work, Caller caller, PatientId patientId);

    /** @param versionExpected whether the part is still as the caller saw it */
    Uni<Answer<Versioned<T>>> tell(
            Work work, Caller caller, PatientId patientId, LongPredicate versionExpected, T told);
}

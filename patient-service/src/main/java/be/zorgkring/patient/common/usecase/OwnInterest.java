package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;

/** Whether a health data manager who decides alone does so for themselves or for who is close to them. */
public interface OwnInterest {

    /**
     * So it is with their own record, a place in its circle and mandates in both directions; and with who cannot be
     * compared, for want of a number.
     */
    Uni<Boolean> touches(Work work, Caller caller, PatientId patientId);
}

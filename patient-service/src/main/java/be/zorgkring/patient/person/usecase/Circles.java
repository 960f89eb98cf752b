package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** In whose circles a caller has a place, as far as this service has heard. */
public interface Circles {

    /** In the order of their ids; people who share nothing or shut the caller out are left out. */
    Uni<List<PatientId>> of(Work work, Caller caller, Optional<PatientId> after, int most);
}

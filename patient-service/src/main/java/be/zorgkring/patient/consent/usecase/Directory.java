package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Nihdi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The professionals and their places in circles, as this service has heard of them. */
public interface Directory {

    /** Whom the number stands for; nobody as long as two entries claim it. */
    Uni<Optional<UUID>> holder(Work work, Nihdi number);

    /** The caller's own place in the circle as a professional who may practise now, whether or not the record is open. */
    Uni<Optional<Place>> place(Work work, Caller caller, PatientId patientId);

    /**
     * A professional in a circle.
     *
     * @param role cd-hcparty code
     */
    record Place(UUID professionalId, Optional<UUID> organisationId, String role) {}
}

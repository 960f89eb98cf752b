package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.util.Map;

/** Which reference of which importer became which person. */
public interface ImportedPersons {

    /**
     * @throws IncludedMeanwhile as a failure, when another transaction imported one of the references first
     */
    Uni<Void> remember(Work work, String clientId, Map<String, PatientId> byReference);
}

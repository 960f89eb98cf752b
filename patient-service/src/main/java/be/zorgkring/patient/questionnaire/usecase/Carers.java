package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Carer;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The informal carers in the circles, as this service knows them. */
public interface Carers {

    /** Those who may act in the circle now: sharing is given, and nobody shuts them out. */
    Uni<Map<PatientId, List<Carer>>> of(Work work, Collection<PatientId> patientIds, Instant now);

    /** Whether the account is, or was, that of an informal carer of the person. */
    Uni<Boolean> isCarer(Work work, PatientId patientId, UUID accountId);
}

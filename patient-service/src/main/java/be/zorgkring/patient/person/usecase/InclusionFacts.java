package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.pilot.domain.PilotStatus;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** All that must be known before anyone is included, asked in one go. */
public interface InclusionFacts {

    /**
     * What to look up.
     *
     * @param nihdi8 the professional who includes, where it is one
     * @param references the importer's own references, where it is one
     */
    record Question(
            Collection<PilotCode> pilots,
            Collection<Insz> people,
            Optional<String> nihdi8,
            String clientId,
            Collection<String> references) {}

    /** Only what exists is in it. */
    record Answer(
            Map<PilotCode, PilotStatus> pilots,
            Map<Insz, PatientId> people,
            Optional<IncludingProfessional> professional,
            Map<String, PatientId> references) {}

    Uni<Answer> about(Work work, Question question);
}

package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.pilot.domain.Standing;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
            Collection<String> references) {

        /** Nothing but the one pilot. */
        static Question pilot(PilotCode pilot) {
            return new Question(List.of(pilot), List.of(), Optional.empty(), "", List.of());
        }
    }

    /** Only what exists is in it. */
    record Answer(
            Map<PilotCode, Standing> pilots,
            Map<Insz, PatientId> people,
            Optional<IncludingProfessional> professional,
            Map<String, PatientId> references) {

        /** Why nobody is included in this pilot with that counting date; empty when somebody can be. */
        Optional<InclusionRefusal> against(PilotCode pilot, LocalDate on) {
            Standing standing = pilots.get(pilot);
            if (standing == null) {
                return Optional.of(InclusionRefusal.UNKNOWN_PILOT);
            }
            return standing.takesPeopleInOn(on) ? Optional.empty() : Optional.of(InclusionRefusal.PILOT_NOT_RUNNING);
        }
    }

    Uni<Answer> about(Work work, Question question);
}

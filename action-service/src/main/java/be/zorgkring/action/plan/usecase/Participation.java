package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;

/** In which pilots a person takes part, as their consent says. */
public interface Participation {

    Uni<Boolean> takesPart(Work work, PatientId patient, PilotCode pilot);
}

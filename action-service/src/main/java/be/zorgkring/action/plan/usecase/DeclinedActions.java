package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.Set;

/** The actions that people do not want. */
public interface DeclinedActions {

    Uni<Boolean> declined(Work work, PatientId patient, ActionId action);

    /** All that a person declined, under whichever of their merged records. */
    Uni<Set<ActionId>> of(Work work, PatientId patient);

    /** Takes over all that a person declined, unless this or a newer version is known. */
    Uni<Void> record(Work work, PatientId patient, long version, Set<ActionId> declined);
}

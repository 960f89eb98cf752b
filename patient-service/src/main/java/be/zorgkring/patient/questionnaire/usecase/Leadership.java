package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;

/** Lets one instance of the service do the round at a time. */
public interface Leadership {

    /** False when another one leads now; what was taken lasts until the transaction ends, however it ends. */
    Uni<Boolean> take(Work work);
}

package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.mandate.domain.Mandate;
import io.smallrye.mutiny.Uni;

/** Tells every service, this one included, who may act for whom now. */
public interface MandateEvents {

    Uni<Void> changed(Work work, Mandate mandate);
}

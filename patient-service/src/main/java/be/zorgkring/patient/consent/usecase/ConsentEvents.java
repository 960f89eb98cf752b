package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.consent.domain.Consent;
import io.smallrye.mutiny.Uni;
import java.util.Collection;

/** Tells every service, this one included, what people allow now. */
public interface ConsentEvents {

    Uni<Void> changed(Work work, Collection<Consent> consents);
}

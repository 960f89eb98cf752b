package be.zorgkring.patient.erasure.messaging;

import be.zorgkring.kernel.erasure.ErasureConfirmed;
import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.erasure.usecase.ConfirmErasure;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Hears which services erased what they had to. */
@ApplicationScoped
class ErasureConfirmedConsumer implements EventHandler {

    private final ConfirmErasure confirmErasure;

    ErasureConfirmedConsumer(ConfirmErasure confirmErasure) {
        this.confirmErasure = confirmErasure;
    }

    @Override
    public Set<String> types() {
        return Set.of(ErasureConfirmed.TYPE);
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        return confirmErasure.confirm(work, event.as(ErasureConfirmed.class));
    }
}

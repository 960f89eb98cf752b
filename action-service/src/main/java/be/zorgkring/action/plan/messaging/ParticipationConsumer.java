package be.zorgkring.action.plan.messaging;

import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.usecase.DeclinedActions;
import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which actions people do not want. */
@ApplicationScoped
class ParticipationConsumer implements EventHandler {

    private final DeclinedActions declined;

    ParticipationConsumer(DeclinedActions declined) {
        this.declined = declined;
    }

    @Override
    public Set<String> types() {
        return Set.of(ParticipationChanged.TYPE);
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        ParticipationChanged changed = event.as(ParticipationChanged.class);
        return declined.record(
                work,
                new PatientId(changed.patientId()),
                changed.version(),
                changed.actions().stream()
                        .filter(ParticipationChanged.OfAction::isWithdrawn)
                        .map(action -> new ActionId(action.actionId()))
                        .collect(Collectors.toSet()));
    }
}

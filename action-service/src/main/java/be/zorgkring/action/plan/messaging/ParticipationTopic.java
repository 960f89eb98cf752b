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

/** Learns which actions people do not want. */
@ApplicationScoped
class ParticipationTopic implements EventHandler {

    private final DeclinedActions declined;

    ParticipationTopic(DeclinedActions declined) {
        this.declined = declined;
    }

    @Override
    public Set<String> types() {
        return Set.of(ParticipationChanged.TYPE);
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        ParticipationChanged news = event.as(ParticipationChanged.class);
        return declined.learn(
                work,
                new PatientId(news.patientId()),
                news.version(),
                news.actions().stream()
                        .filter(ParticipationChanged.OfAction::isWithdrawn)
                        .map(action -> new ActionId(action.actionId()))
                        .collect(Collectors.toSet()));
    }
}

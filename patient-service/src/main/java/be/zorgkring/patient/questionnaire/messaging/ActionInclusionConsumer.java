package be.zorgkring.patient.questionnaire.messaging;

import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.questionnaire.usecase.ActionInclusions;
import be.zorgkring.patient.questionnaire.usecase.ActionInclusions.Inclusion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Learns who was included in which action, for the questionnaires around it. */
@ApplicationScoped
class ActionInclusionConsumer implements EventHandler {

    static final String TYPE = "be.zorgkring.action.person-included-in-action.v1";

    /** Contract message, as far as this service reads it. */
    record PersonIncludedInAction(UUID inclusionId, UUID actionId, UUID patientId, LocalDate on) {

        Inclusion inclusion() {
            return new Inclusion(inclusionId, patientId, actionId, on);
        }
    }

    private final ActionInclusions inclusions;

    ActionInclusionConsumer(ActionInclusions inclusions) {
        this.inclusions = inclusions;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        return handleAll(List.of(event), work);
    }

    @Override
    public Uni<Void> handleAll(List<IncomingEvent> events, Work work) {
        return inclusions.learn(
                work,
                events.stream()
                        .map(event -> event.as(PersonIncludedInAction.class).inclusion())
                        .toList());
    }
}

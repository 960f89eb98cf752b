package be.zorgkring.reporting.messaging;

import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.reporting.messaging.ActionMessages.ActionChanged;
import be.zorgkring.reporting.messaging.ActionMessages.GoalSet;
import be.zorgkring.reporting.messaging.ActionMessages.PeopleReached;
import be.zorgkring.reporting.messaging.ActionMessages.PersonIncludedInAction;
import be.zorgkring.reporting.messaging.ActionMessages.TaskDone;
import be.zorgkring.reporting.messaging.ActionMessages.TaskPlanned;
import be.zorgkring.reporting.messaging.NetworkMessages.CircleChanged;
import be.zorgkring.reporting.messaging.NetworkMessages.PilotChanged;
import be.zorgkring.reporting.messaging.NetworkMessages.ProfessionalChanged;
import be.zorgkring.reporting.messaging.PatientMessages.ConsentChanged;
import be.zorgkring.reporting.messaging.PatientMessages.ParticipationChanged;
import be.zorgkring.reporting.messaging.PatientMessages.PersonIncluded;
import be.zorgkring.reporting.messaging.PatientMessages.QuestionnaireAnswered;
import be.zorgkring.reporting.messaging.PatientMessages.QuestionnaireAssigned;
import be.zorgkring.reporting.messaging.PatientMessages.RecordMerged;
import be.zorgkring.reporting.model.Row;
import be.zorgkring.reporting.store.ReadModels;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The boundary: events of care come in, rows under pseudonyms go out. A batch of events costs one statement for each read
 * model that it touches.
 */
@ApplicationScoped
class ReadModelHandler implements EventHandler {

    private static final Map<String, Class<? extends Message>> MESSAGES = Map.ofEntries(
            Map.entry("be.zorgkring.patient.person-included.v1", PersonIncluded.class),
            Map.entry("be.zorgkring.patient.consent-changed.v1", ConsentChanged.class),
            Map.entry("be.zorgkring.patient.record-merged.v1", RecordMerged.class),
            Map.entry("be.zorgkring.patient.questionnaire-assigned.v1", QuestionnaireAssigned.class),
            Map.entry("be.zorgkring.patient.questionnaire-answered.v1", QuestionnaireAnswered.class),
            Map.entry("be.zorgkring.patient.participation-changed.v1", ParticipationChanged.class),
            Map.entry("be.zorgkring.network.circle-changed.v1", CircleChanged.class),
            Map.entry("be.zorgkring.network.professional-changed.v1", ProfessionalChanged.class),
            Map.entry("be.zorgkring.network.pilot-changed.v1", PilotChanged.class),
            Map.entry("be.zorgkring.action.action-changed.v1", ActionChanged.class),
            Map.entry("be.zorgkring.action.person-included-in-action.v1", PersonIncludedInAction.class),
            Map.entry("be.zorgkring.action.goal-set.v1", GoalSet.class),
            Map.entry("be.zorgkring.action.task-planned.v1", TaskPlanned.class),
            Map.entry("be.zorgkring.action.task-done.v1", TaskDone.class),
            Map.entry("be.zorgkring.action.people-reached.v1", PeopleReached.class));

    private final Pseudonyms pseudonyms;
    private final ReadModels readModels;

    ReadModelHandler(Pseudonyms pseudonyms, ReadModels readModels) {
        this.pseudonyms = pseudonyms;
        this.readModels = readModels;
    }

    @Override
    public Set<String> types() {
        return MESSAGES.keySet();
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        return handleAll(List.of(event), work);
    }

    @Override
    public Uni<Void> handleAll(List<IncomingEvent> events, Work work) {
        return rows(events).chain(rows -> readModels.merge(rows, work));
    }

    Uni<List<Row>> rows(List<IncomingEvent> events) {
        List<? extends Message> messages =
                events.stream().map(ReadModelHandler::message).toList();
        Set<CareId> careIds = messages.stream().flatMap(Message::careIds).collect(Collectors.toSet());
        return pseudonyms.of(careIds).map(known -> messages.stream()
                .map(message -> message.row(known))
                .toList());
    }

    private static Message message(IncomingEvent event) {
        return event.as(MESSAGES.get(event.type()));
    }
}

package be.zorgkring.patient.questionnaire.messaging;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.FilledIn;
import be.zorgkring.patient.questionnaire.usecase.QuestionnaireEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes what response rates are computed from. */
@ApplicationScoped
class QuestionnairePublisher implements QuestionnaireEvents {

    static final String TOPIC = "zorgkring.questionnaire";

    @Override
    public void assigned(Work work, List<Assignment> assignments) {
        assignments.stream()
                .map(QuestionnaireAssigned::of)
                .forEach(message -> work.publish(
                        new OutgoingEvent(TOPIC, QuestionnaireAssigned.TYPE, message.patientId(), message)));
    }

    @Override
    public void answered(Work work, Assignment assignment, FilledIn filledIn) {
        QuestionnaireAnswered message = QuestionnaireAnswered.of(assignment, filledIn);
        work.publish(new OutgoingEvent(TOPIC, QuestionnaireAnswered.TYPE, message.patientId(), message));
    }
}

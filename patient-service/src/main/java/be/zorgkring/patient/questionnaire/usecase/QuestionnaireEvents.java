package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.FilledIn;
import java.util.List;

/** Tells the other services what was given and answered; never what was answered. */
public interface QuestionnaireEvents {

    void assigned(Work work, List<Assignment> assignments);

    void answered(Work work, Assignment assignment, FilledIn filledIn);
}

package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why something about questionnaires does not happen. */
public enum QuestionnaireRefusal implements Refusal {
    NO_SUCH_QUESTIONNAIRE(Why.UNKNOWN),
    NO_SUCH_ASSIGNMENT(Why.UNKNOWN),
    NO_SUCH_SCHEDULE(Why.UNKNOWN),
    ALREADY_ANSWERED(Why.CONFLICT),
    TOO_MANY_SCHEDULES(Why.CONFLICT);

    private final Why why;

    QuestionnaireRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}

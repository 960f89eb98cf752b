package be.zorgkring.reporting.indicator;

/** What is counted in each pilot; the figures are made of these. The names are those of the counting query. */
public enum Quantity {
    PILOT_PROJECTS,
    INCLUDED,
    WITH_GOAL,
    WITHOUT_GOAL,
    WITH_CARER,
    WITHOUT_CARER,
    SEVERAL_ILLNESSES,
    AT_MOST_ONE_ILLNESS,
    TASKS_PLANNED,
    TASKS_DONE,
    TASKS_OPEN,
    QUESTIONNAIRES_DUE,
    QUESTIONNAIRES_ANSWERED,
    QUESTIONNAIRES_UNANSWERED,
    RUNNING_ACTIONS,
    INCLUSIONS_IN_RUNNING_ACTIONS,
    PROFESSIONALS,
    PROFESSIONALS_SHARING,
    PROFESSIONALS_ALONE,
    PEOPLE_REACHED,
    IN_ACTIONS_AIM_1,
    IN_ACTIONS_AIM_2,
    IN_ACTIONS_AIM_3,
    IN_ACTIONS_AIM_4,
    IN_ACTIONS_AIM_5,
    NOT_IN_ACTIONS_AIM_1,
    NOT_IN_ACTIONS_AIM_2,
    NOT_IN_ACTIONS_AIM_3,
    NOT_IN_ACTIONS_AIM_4,
    NOT_IN_ACTIONS_AIM_5;

    static Quantity inActionsFor(Aim aim) {
        return valueOf("IN_ACTIONS_" + aim.name());
    }

    static Quantity notInActionsFor(Aim aim) {
        return valueOf("NOT_IN_ACTIONS_" + aim.name());
    }
}

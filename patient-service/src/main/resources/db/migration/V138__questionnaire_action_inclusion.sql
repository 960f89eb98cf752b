-- Who was included in which action and when, from the topic of care plans: a schedule around an action may be set later.
create table questionnaire_action_inclusion (
    inclusion_id uuid primary key,
    patient_id uuid not null,
    action_id uuid not null,
    included_on date not null
);
create index questionnaire_action_inclusion_patient on questionnaire_action_inclusion (patient_id, action_id, included_on);

-- A questionnaire that the person, or one informal carer, was given; the version is the one it is answered and read on.
-- Nobody is given the same one twice for one day of a schedule.
create table questionnaire_assignment (
    assignment_id uuid primary key,
    schedule_id uuid not null references questionnaire_schedule (schedule_id),
    patient_id uuid not null references person (id),
    code text not null,
    version int not null,
    category text not null check (category in ('questionnaires', 'mental-health')),
    carer_member_id uuid,
    carer_account_id uuid check ((carer_account_id is null) = (carer_member_id is null)),
    action_id uuid,
    planned_on date not null,
    assigned_on date not null,
    due_on date not null,
    answered_at timestamptz,
    remind_on date check (remind_on is null or answered_at is null),
    unique nulls not distinct (schedule_id, planned_on, carer_member_id)
);
create index questionnaire_assignment_patient on questionnaire_assignment (patient_id, due_on, assignment_id);
create index questionnaire_assignment_remind on questionnaire_assignment (remind_on, assignment_id) where remind_on is not null;
comment on column questionnaire_assignment.remind_on is 'day of the next reminder; null when there is to be none';

-- That a person, or their informal carers, are given a questionnaire once, again and again, or around an action. A completed
-- schedule came to its end by itself; an ended one was stopped, and nobody is reminded of what it gave out.
create table questionnaire_schedule (
    schedule_id uuid primary key,
    patient_id uuid not null references person (id),
    code text not null,
    category text not null check (category in ('questionnaires', 'mental-health')),
    kind text not null check (kind in ('once', 'periodic', 'around-action')),
    due_in_days int not null,
    every_days int check ((every_days is not null) = (kind = 'periodic')),
    until_on date,
    action_id uuid check ((action_id is not null) = (kind = 'around-action')),
    offset_days int check ((offset_days is not null) = (kind = 'around-action')),
    set_on date not null,
    state text not null check (state in ('running', 'completed', 'ended'))
);
create index questionnaire_schedule_patient on questionnaire_schedule (patient_id, schedule_id);
create index questionnaire_schedule_action on questionnaire_schedule (action_id, patient_id)
    where state = 'running' and action_id is not null;

-- A person is taken into an action once, on a date and by a criterion.
create table inclusion (
    inclusion_id uuid primary key,
    patient_id uuid not null references care_plan,
    action_id uuid not null references action,
    action_code text not null,
    pilot text not null,
    criterion text not null,
    on_day date not null,
    unique (patient_id, action_id)
);

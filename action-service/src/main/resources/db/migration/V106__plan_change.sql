-- Who changed what in a plan, and when. Rows are only ever added.
create table plan_change (
    change_id uuid primary key,
    patient_id uuid not null references care_plan,
    at timestamptz not null,
    change text not null,
    subject_id uuid not null,
    actor_kind text not null check (actor_kind in ('person', 'professional', 'carer', 'loader')),
    account_id uuid,
    member_id uuid,
    professional_id uuid,
    role text
);
create index plan_change_of_patient on plan_change (patient_id, change_id);

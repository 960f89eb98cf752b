-- What a person says is wrong in their record, in their own words, and what was decided on it. A request is decided once.
create table rectification (
    rectification_id uuid primary key,
    patient_id uuid not null references person (id),
    field text not null,
    wanted text not null,
    why text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    state text not null check (state in ('open', 'accepted', 'refused')),
    decided_by uuid,
    decided_at timestamptz,
    decision_reason text,
    check ((state = 'open') = (decided_at is null)
           and (state = 'open') = (decided_by is null)
           and (state = 'open') = (decision_reason is null))
);
create index rectification_state on rectification (state, rectification_id);
create index rectification_patient on rectification (patient_id, rectification_id);

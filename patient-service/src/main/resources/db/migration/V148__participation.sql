-- What a person allows beside care: purposes of the programme, and single actions. Apart from sharing, so that refusing one
-- takes nothing away from care. On what is not in it nothing was said.
create table participation (
    patient_id uuid primary key references person (id),
    version bigint not null
);

create table participation_purpose (
    patient_id uuid not null references participation (patient_id),
    purpose text not null check (purpose in ('evaluation', 'research')),
    state text not null check (state in ('given', 'refused', 'withdrawn')),
    since timestamptz not null,
    primary key (patient_id, purpose)
);

create table participation_action (
    patient_id uuid not null references participation (patient_id),
    action_id uuid not null,
    state text not null check (state in ('given', 'withdrawn')),
    since timestamptz not null,
    primary key (patient_id, action_id)
);

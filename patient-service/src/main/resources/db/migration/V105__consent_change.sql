-- How each version of a consent came about: what, by whom, when, and how the person expressed it. Rows are never changed.
create table consent_change (
    patient_id uuid not null references consent (patient_id),
    version bigint not null,
    kind text not null,
    subject text,
    actor_kind text not null check (actor_kind in ('self', 'professional', 'importer')),
    actor text not null,
    method text check (method in ('eid', 'paper', 'own-sign-in')),
    at timestamptz not null,
    primary key (patient_id, version)
);

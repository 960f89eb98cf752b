-- Whom the person shuts out, until they lift it; what was lifted is told by consent_change.
create table exclusion (
    patient_id uuid not null references consent (patient_id),
    exclusion_id uuid not null,
    kind text not null check (kind in ('professional', 'organisation', 'profession')),
    excluded text not null,
    since timestamptz not null,
    primary key (patient_id, exclusion_id),
    unique (patient_id, kind, excluded)
);
comment on column exclusion.excluded is 'professional id, organisation id, or cd-hcparty code of the profession';

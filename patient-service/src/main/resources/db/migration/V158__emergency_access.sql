-- Who opened a record in an emergency, why, until when, and what the data protection officer found of it. The text is what
-- the professional wrote; it stays here. No row can hold for longer than four hours, whatever the service is told.
create table emergency_access (
    id uuid primary key,
    patient_id uuid not null references person (id),
    version bigint not null,
    professional_id uuid not null,
    organisation_id uuid,
    role text not null,
    reason text not null,
    explanation text not null check (length(explanation) between 10 and 1000),
    from_at timestamptz not null,
    until_at timestamptz not null check (until_at >= from_at and until_at <= from_at + interval '4 hours'),
    state text not null check (state in ('open', 'closed')),
    verdict text check (verdict in ('justified', 'unjustified', 'unclear')),
    verdict_text text,
    reviewed_by uuid,
    reviewed_at timestamptz,
    check (num_nulls(verdict, verdict_text, reviewed_by, reviewed_at) in (0, 4))
);
create index emergency_access_of_person on emergency_access (patient_id, id desc);
create index emergency_access_to_review on emergency_access (id) where verdict is null;
create index emergency_access_reviewed on emergency_access (id) where verdict is not null;

-- A professional without a place in the circle wants a known person to take part in a pilot project: nothing of it is in the record
-- until the person says yes. One that was answered or ran out stays, so that nobody is asked the same again and again.
create table inclusion_proposal (
    proposal_id uuid primary key,
    patient_id uuid not null references person (id),
    professional_id uuid not null,
    organisation_id uuid,
    role text not null,
    pilot text not null,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    answer text check (answer in ('accepted', 'declined')),
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index inclusion_proposal_of_person on inclusion_proposal (patient_id, proposal_id desc);

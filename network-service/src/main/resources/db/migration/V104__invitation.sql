-- Invitations of informal carers. Only a hash of the code is kept: who reads this table cannot enter a circle.
create table invitation (
    id uuid primary key,
    version bigint not null,
    patient_id uuid not null,
    label text not null,
    relationship text not null,
    code_hash text not null unique,
    expires_at timestamptz not null,
    accepted_by uuid,
    accepted_at timestamptz
);
create index invitation_patient on invitation (patient_id) where accepted_at is null;

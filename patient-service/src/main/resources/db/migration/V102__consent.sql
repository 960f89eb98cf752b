-- What one person allows now: sharing within the circle, and the account that proved to be theirs. The version grows by
-- one per change; every service decides from the newest it has seen.
create table consent (
    patient_id uuid primary key references person (id),
    version bigint not null,
    account_id uuid,
    sharing text not null check (sharing in ('given', 'withdrawn', 'deceased')),
    sharing_since timestamptz not null,
    sharing_method text not null check (sharing_method in ('eid', 'paper', 'own-sign-in')),
    sharing_recorder_kind text not null check (sharing_recorder_kind in ('self', 'professional', 'importer')),
    sharing_recorder text not null
);

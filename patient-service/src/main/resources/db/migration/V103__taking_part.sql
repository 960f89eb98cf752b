-- Consent to taking part in a pilot project and the inclusion that rests on it; a withdrawn one stays, it was counted once.
create table taking_part (
    patient_id uuid not null references consent (patient_id),
    pilot text not null,
    state text not null check (state in ('given', 'withdrawn')),
    since timestamptz not null,
    method text not null check (method in ('eid', 'paper', 'own-sign-in')),
    recorder_kind text not null check (recorder_kind in ('self', 'professional', 'importer')),
    recorder text not null,
    included_on date not null,
    primary key (patient_id, pilot)
);
comment on column taking_part.included_on is 'counting date of the inclusion, a Belgian calendar day';

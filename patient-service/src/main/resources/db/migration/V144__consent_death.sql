-- A death closes the record; what the person allowed stays beside it, because a wrong death is undone.
alter table consent
    drop constraint consent_sharing_check,
    add check (sharing in ('given', 'withdrawn')),
    add column died_on date,
    add column death_at timestamptz,
    add column death_method text check (death_method in ('paper', 'register')),
    add column death_recorder_kind text check (death_recorder_kind in ('professional', 'health-data-manager')),
    add column death_recorder text,
    add check (num_nonnulls(died_on, death_at, death_method, death_recorder_kind, death_recorder) in (0, 5));
comment on column consent.died_on is 'day of death, a Belgian calendar day';
comment on column consent.death_at is 'when it was registered, from when the record is closed';

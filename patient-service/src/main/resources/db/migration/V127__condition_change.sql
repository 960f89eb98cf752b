-- How each later version of a condition came about: what it became, by whom, when. Rows are never changed.
create table condition_change (
    condition_id uuid not null,
    version bigint not null,
    patient_id uuid not null references person (id),
    label text not null,
    onset text,
    clinical_status text not null,
    verification text not null,
    ended text,
    sensitivity text,
    author_kind text not null,
    author text,
    at timestamptz not null,
    primary key (condition_id, version)
);
create index condition_change_patient on condition_change (patient_id);
create trigger condition_change_is_append_only before update or delete on condition_change
    for each row execute function refuse_rewriting();

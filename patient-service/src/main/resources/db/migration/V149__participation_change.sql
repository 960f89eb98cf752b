-- How each version of a participation came about. Rows are never changed.
create table participation_change (
    patient_id uuid not null references participation (patient_id),
    version bigint not null,
    subject text not null,
    state text not null,
    actor_kind text not null check (actor_kind in ('self', 'mandatee')),
    actor text not null,
    at timestamptz not null,
    primary key (patient_id, version)
);
comment on column participation_change.subject is 'the purpose, or the id of the action';

create trigger participation_change_is_append_only before update or delete on participation_change
    for each row execute function refuse_rewriting();

-- How each version of a mandate came about: what, by whom, when. Rows are never changed.
create table mandate_change (
    mandate_id uuid not null references mandate (id),
    version bigint not null,
    kind text not null check (kind in ('given', 'registered', 'account-linked', 'revoked')),
    subject text,
    actor_kind text not null check (actor_kind in ('self', 'mandatee', 'health-data-manager')),
    actor text not null,
    at timestamptz not null,
    primary key (mandate_id, version)
);
comment on column mandate_change.subject is 'reason of a revocation, or the account that was linked';

create trigger mandate_change_is_append_only before update or delete on mandate_change
    for each row execute function refuse_rewriting();

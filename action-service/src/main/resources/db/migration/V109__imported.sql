-- What the bulk load brought, by the loader's own reference, so that a load can be repeated without doubling anything.
create table imported (
    kind text not null check (kind in ('action', 'plan', 'campaign')),
    reference text not null,
    id uuid not null,
    primary key (kind, reference)
);

-- What each item of a bulk import became, by the reference its sender gave it, so that an import can be sent again.
create table import_reference (
    kind text not null,
    reference text not null,
    id uuid not null,
    primary key (kind, reference)
);

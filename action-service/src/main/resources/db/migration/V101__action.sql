-- The catalogue: what the actions of the pilots are and where they stand. The description is read and written whole.
create table action (
    action_id uuid primary key,
    version bigint not null,
    pilot text not null,
    code text not null,
    status text not null check (status in ('planned', 'running', 'ended')),
    from_day date not null,
    until_day date check (until_day >= from_day),
    description text not null check (description is json object),
    unique (pilot, code),
    check (status <> 'ended' or until_day is not null)
);

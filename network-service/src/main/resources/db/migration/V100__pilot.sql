-- Regional initiatives and where each stands in its life; which columns are filled depends on the status.
create table pilot (
    id uuid primary key,
    version bigint not null,
    code text not null unique,
    name text not null,
    status text not null,
    submitted_on date,
    decided_on date,
    reason text,
    convention_from date,
    convention_until date,
    ended_on date,
    carried_into text
);

create table pilot_continuation (
    pilot_id uuid not null references pilot,
    ordinal int not null,
    approved_by text not null,
    active_from date not null,
    active_until date not null,
    primary key (pilot_id, ordinal)
);

-- Who may be asked into a circle, and for which organisation they work. Professionals are keyed on eight digits of
-- their NIHDI number: the other three name a qualification, and one professional has several.
create table organisation (
    id uuid primary key,
    version bigint not null,
    name text not null,
    kind text not null,
    client_id text unique,
    nihdi text
);

create table professional (
    id uuid primary key,
    version bigint not null,
    nihdi text not null,
    nihdi_key text not null unique,
    name text not null,
    role text not null,
    organisation_id uuid references organisation,
    suspended boolean not null,
    nihdi_check_fits boolean not null
);
comment on column professional.nihdi_check_fits is 'a doubt for people to look at; real numbers follow two check rules and some neither';

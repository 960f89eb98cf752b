-- Professionals who are suspended: they are not counted.
create table professional (
    professional pseudonym primary key,
    version bigint not null,
    role text not null,
    suspended boolean not null
);

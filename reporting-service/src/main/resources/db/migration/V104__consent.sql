-- Pilots that a person withdrew from: they are counted there no longer.
create table consent (
    person pseudonym primary key,
    version bigint not null,
    withdrawn_from text[] not null
);

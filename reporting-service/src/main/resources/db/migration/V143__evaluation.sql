-- Who refused the evaluation of the programme: they count as included, and are in no other figure.
create table evaluation (
    person pseudonym primary key,
    version bigint not null,
    refused boolean not null
);

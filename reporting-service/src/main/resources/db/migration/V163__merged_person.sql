-- Two records that turned out to be of one person count once: what was told of the retired one counts for the surviving one. Rows
-- of the read models stay as they came, so that an undone merge needs no more than this row.
create table merged_person (
    merge pseudonym primary key,
    version bigint not null,
    retired pseudonym not null,
    surviving pseudonym not null,
    merged boolean not null
);
create index merged_person_retired on merged_person (retired) where merged;

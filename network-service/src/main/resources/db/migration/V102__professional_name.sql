-- Each name from each of its words on, without accents and case, so that a search for a beginning is an index scan.
create table professional_name (
    professional_id uuid not null references professional on delete cascade,
    beginning text not null,
    primary key (professional_id, beginning)
);
create index professional_name_beginning on professional_name (beginning text_pattern_ops);

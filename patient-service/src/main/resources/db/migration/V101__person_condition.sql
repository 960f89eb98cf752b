-- The chronic conditions of a person, in the order in which they were recorded, each by the code and label of its recorder.
create table person_condition (
    person_id uuid not null references person (id),
    position int not null,
    system text not null check (system in ('icd-10', 'snomed-ct')),
    code text not null,
    label text not null,
    primary key (person_id, position)
);

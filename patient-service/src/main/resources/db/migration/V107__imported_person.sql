-- Which item of which importer became which inclusion, so that an item sent again is answered and not repeated.
create table imported_person (
    client_id text not null,
    reference text not null,
    patient_id uuid not null references person (id),
    primary key (client_id, reference)
);

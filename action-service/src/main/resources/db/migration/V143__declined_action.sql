-- Actions that a person said no to, as their participation tells: none of them is started for that person.
create table declined_action (
    patient_id uuid primary key,
    version bigint not null,
    actions uuid[] not null
);

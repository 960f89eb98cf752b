-- What a person opened or closed for one member of the circle, beside what the member's role permits. A row stays when both
-- lists are empty again: its version has to go on growing.
create table member_categories (
    member_id uuid primary key,
    patient_id uuid not null,
    version bigint not null,
    opened text[] not null,
    closed text[] not null,
    changed_at timestamptz not null,
    changed_by text not null
);
create index member_categories_patient on member_categories (patient_id);

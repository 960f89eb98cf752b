-- One plan a person; its version is what If-Match compares and grows with every change inside it.
create table care_plan (
    patient_id uuid primary key,
    version bigint not null,
    changed_at timestamptz not null
);

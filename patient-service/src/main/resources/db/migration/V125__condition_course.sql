-- A condition gets an id, a course and a recorder of its own. What an inclusion recorded is active and confirmed; of the
-- rows that were there before, who recorded them is not known better than who recorded the consent.
alter table person_condition drop constraint person_condition_system_check;
alter table person_condition
    add constraint person_condition_system_check check (system in ('icd-10', 'icpc-2', 'snomed-ct')),
    add column id uuid not null default uuidv7(),
    add column version bigint not null default 1,
    add column onset text,
    add column clinical_status text not null default 'active' check (clinical_status in ('active', 'remission', 'resolved')),
    add column verification text not null default 'confirmed' check (verification in ('confirmed', 'provisional')),
    add column ended text,
    add column sensitivity text check (sensitivity in ('mental-health')),
    add column recorder_kind text not null default 'importer',
    add column recorder text,
    add column recorded_at timestamptz not null default now(),
    add constraint person_condition_id unique (id);

update person_condition c
set recorder_kind = s.sharing_recorder_kind, recorder = s.sharing_recorder, recorded_at = p.recorded_at
from consent s join person p on p.id = s.patient_id
where s.patient_id = c.person_id;

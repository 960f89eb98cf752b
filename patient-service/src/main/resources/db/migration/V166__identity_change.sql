-- That a recorded identity was corrected: which field, by whom, when, and on which request. Neither the old nor the new value is
-- kept here, since what was wrong is nobody's to keep. Rows are never changed.
create table identity_change (
    change_id uuid primary key,
    person_id uuid not null,
    field text not null,
    rectification_id uuid not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index identity_change_person on identity_change (person_id);
create trigger identity_change_is_append_only before update or delete on identity_change
    for each row execute function refuse_rewriting();

-- Two records that turned out to be of one person. No data moves: from the merge on one id stands for both, until it is undone.
-- What the merge itself changed, the sharing of the surviving record, is kept so that an undo gives it back.
create table record_merge (
    merge_id uuid primary key,
    version bigint not null,
    surviving_id uuid not null references person (id),
    retired_id uuid not null references person (id),
    evidence text not null,
    merged_by uuid not null,
    merged_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    undo_reason text,
    sharing_before text check (sharing_before in ('given', 'withdrawn', 'deceased')),
    sharing_before_since timestamptz,
    sharing_before_method text,
    sharing_before_recorder_kind text,
    sharing_before_recorder text,
    check (surviving_id <> retired_id),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null))
);
create unique index record_merge_retired on record_merge (retired_id) where undone_at is null;
create index record_merge_surviving on record_merge (surviving_id) where undone_at is null;

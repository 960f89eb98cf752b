-- The order of an operator to seal and index every number under the present keys. What is left to do stands in person_insz, so
-- that the work goes on from anywhere; an order stays open until a pass over all numbers came to its end.
create table insz_rotation (
    rotation_id uuid primary key,
    started_at timestamptz not null,
    started_by uuid not null,
    finished_at timestamptz
);
create unique index insz_rotation_open on insz_rotation ((true)) where finished_at is null;

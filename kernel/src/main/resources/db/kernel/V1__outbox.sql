-- Events that wait for the relay. The identity column gives their order; no sequence cache, so that it is the order of writing.
create table outbox (
    id bigint generated always as identity primary key,
    event_id uuid not null,
    topic text not null,
    type text not null,
    subject text not null,
    data text not null,
    traceparent text,
    every_partition boolean not null default false,
    created_at timestamptz not null,
    set_aside_cause text
);
comment on column outbox.set_aside_cause is 'why the broker will never take this event; set by the relay, cleared by an operator';
-- Rows come and go all day: without an early vacuum the relay would step over the dead ones.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

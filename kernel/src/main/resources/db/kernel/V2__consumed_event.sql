-- Ids of the events whose effect is in this database, so that a redelivered one has no second effect.
create table consumed_event (
    event_id uuid primary key,
    consumed_at timestamptz not null
);
create index consumed_event_consumed_at on consumed_event using brin (consumed_at);

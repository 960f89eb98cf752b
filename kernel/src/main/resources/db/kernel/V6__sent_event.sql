-- Events that were sent, as they were: what Kafka is filled from when it is lost, and a reader whose database is. The id is that of
-- the outbox, so that what is told again keeps its order, before what still waits.
create table sent_event (
    id bigint primary key,
    event_id uuid not null,
    topic text not null,
    type text not null,
    subject text not null,
    data text not null,
    traceparent text,
    created_at timestamptz not null,
    sent_at timestamptz not null default now(),
    kept text not null check (kept in ('days', 'latest', 'always'))
);
comment on column sent_event.kept is 'for some days; as long as it is the latest of its subject, as on a compacted topic; for ever';
create index sent_event_by_age on sent_event (sent_at) where kept <> 'always';
create index sent_event_latest on sent_event (topic, subject, id) where kept = 'latest';

create function forget_sent(kept_for interval) returns void language sql as $$
    delete from sent_event as old
    where sent_at < now() - kept_for
      and (kept = 'days'
           or kept = 'latest' and exists (
               select from sent_event as newer
               where newer.topic = old.topic and newer.subject = old.subject and newer.id > old.id and newer.kept = 'latest'))
$$;
comment on function forget_sent is 'lets go of what has been kept long enough';

-- Puts what was sent back before what waits. Whoever writes or sends waits meanwhile, so that no older state comes after a newer.
create function tell_again() returns bigint language plpgsql as $$
declare
    told bigint;
begin
    lock table outbox in access exclusive mode;
    with again as (delete from sent_event returning *)
    insert into outbox (id, event_id, topic, type, subject, data, traceparent, every_partition, created_at)
        overriding system value
        select id, event_id, topic, type, subject, data, traceparent, false, created_at from again order by id;
    get diagnostics told = row_count;
    notify zorgkring_outbox;
    return told;
end $$;
comment on function tell_again is 'tells Kafka again all that it was told and that is kept; gives how many events';

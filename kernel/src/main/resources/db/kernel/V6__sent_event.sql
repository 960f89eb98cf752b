-- Events that were sent, as they were: what Kafka is filled from when it is lost, and a reader whose database is. A trigger keeps them,
-- so that it does not hang on which release of the service sends.
create table sent_event_rule (
    topic text primary key,
    kept_for interval
);
comment on table sent_event_rule is 'what is kept of which topic; a topic that is missing here is kept for a week';
comment on column sent_event_rule.kept_for is 'null: the latest of each subject, for ever, as on a compacted topic';
-- As the topics in contracts keep them, save for accesses: they are many, and patient-service has them in its log.
insert into sent_event_rule (topic, kept_for) values
    ('zorgkring.consent', null),
    ('zorgkring.permission', null),
    ('zorgkring.circle', null),
    ('zorgkring.directory', null),
    ('zorgkring.pilot', null),
    ('zorgkring.action', null),
    ('zorgkring.erasure', 'infinity'),
    ('zorgkring.patient', '365 days'),
    ('zorgkring.care-plan', '365 days'),
    ('zorgkring.campaign', '365 days'),
    ('zorgkring.questionnaire', '365 days'),
    ('zorgkring.dead-letter', '90 days'),
    ('zorgkring.access', '7 days');

-- The id is that of the outbox, so that what is told again keeps its order, before what still waits.
create table sent_event (
    event_id uuid primary key,
    id bigint not null,
    topic text not null,
    type text not null,
    subject text not null,
    data text not null,
    traceparent text,
    created_at timestamptz not null,
    let_go_at timestamptz
);
comment on column sent_event.let_go_at is 'null: when a later one of the same subject was sent';
create index sent_event_in_order on sent_event (id);
create index sent_event_to_let_go on sent_event (let_go_at) where let_go_at is not null;
create index sent_event_latest on sent_event (topic, subject) where let_go_at is null;

create function keep_sent_events() returns trigger language plpgsql as $$
begin
    insert into sent_event (event_id, id, topic, type, subject, data, traceparent, created_at, let_go_at)
    select event_id, id, topic, type, subject, data, traceparent, created_at,
           case when rule.topic is null then created_at + interval '7 days' else created_at + rule.kept_for end
    from sent left join sent_event_rule as rule using (topic)
    where not every_partition and set_aside_cause is null
    on conflict (event_id) do nothing;
    delete from sent_event as earlier using sent, sent_event_rule as rule
    where earlier.topic = sent.topic and earlier.subject = sent.subject and earlier.id < sent.id and earlier.let_go_at is null
      and rule.topic = sent.topic and rule.kept_for is null;
    return null;
end $$;
create trigger keep_sent_events after delete on outbox
    referencing old table as sent for each statement execute function keep_sent_events();

-- Whoever sends holds this lock, shared, for as long as a batch takes: so nothing newer is under way when older events come before it.
create function sending_lock() returns bigint language sql immutable as 'select 7301';

-- Puts what was sent back into the outbox, before what waits, a portion after another, so that news and heartbeats have their turn in
-- between. Called outside a transaction; goes on until all is sent.
create procedure tell_again(portion int default 5000) language plpgsql as $$
declare
    last bigint := (select max(id) from sent_event);
    told bigint := -1;
    events bigint := 0;
    moved bigint;
begin
    loop
        perform pg_advisory_xact_lock(sending_lock());
        with next as (
            select event_id from sent_event where id > told and id <= last order by id limit portion
        ), gone as (
            delete from sent_event using next where sent_event.event_id = next.event_id returning sent_event.*
        ), again as (
            insert into outbox (id, event_id, topic, type, subject, data, traceparent, every_partition, created_at)
                overriding system value
                select id, event_id, topic, type, subject, data, traceparent, false, created_at from gone order by id
                returning id
        )
        select max(id), count(*) into told, moved from again;
        exit when moved = 0;
        events := events + moved;
        notify zorgkring_outbox;
        commit;
        raise notice '% events', events;
        while exists (select from outbox where id <= told and set_aside_cause is null and not every_partition) loop
            commit;
            perform pg_sleep(0.1);
        end loop;
    end loop;
end $$;
comment on procedure tell_again is 'tells Kafka again all that it was told and that is kept';

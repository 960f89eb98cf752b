-- Puts the latest state of each subject of a topic back into the outbox under a new id, for readers that have learned to keep more of it:
-- under the old one they would drop what they have taken in. Before what waits, and not while something of it is sent, as tell_again does.
create procedure tell_anew(of_topic text) language plpgsql as $$
declare
    told bigint;
begin
    perform pg_advisory_xact_lock(sending_lock());
    with gone as (
        delete from sent_event where topic = of_topic and let_go_at is null returning *
    ), anew as (
        insert into outbox (id, event_id, topic, type, subject, data, traceparent, every_partition, created_at)
            overriding system value
            select id, uuidv7(), topic, type, subject, data, traceparent, false, created_at from gone order by id
            returning id
    )
    select count(*) into told from anew;
    notify zorgkring_outbox;
    raise notice '% events', told;
end $$;
comment on procedure tell_anew is 'tells Kafka the latest states of a compacted topic under new ids, for readers that keep more of them than before';

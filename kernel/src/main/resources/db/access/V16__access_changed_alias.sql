-- The facts about one person are made of all their merged records, so a change in one of them is a change in what is remembered
-- under each of their ids.
create or replace function access_changed_person() returns trigger language plpgsql as $$
declare
    changed uuid := coalesce(new.patient_id, old.patient_id);
begin
    perform pg_notify('access_changed', changed::text);
    perform pg_notify('access_changed', record.id::text)
    from (
        select surviving_id as id from access_alias where retired_id = changed and merged
        union
        select retired_id from access_alias
        where merged and (surviving_id = changed
                          or surviving_id in (select surviving_id from access_alias where retired_id = changed and merged))
    ) as record;
    return null;
end $$;

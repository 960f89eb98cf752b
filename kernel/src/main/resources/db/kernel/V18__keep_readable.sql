-- PostgreSQL holds days and instants that Java, JSON and the other services cannot read: one of them in a list takes the list with it.
-- These functions keep tables within the range of kernel's Moments, and may be called again. The release before may be serving beside
-- the migration that calls them: a table that is not to be had lets all others go, and requests wait while the tables that stand are
-- read once (keep_readable), or for a moment (refuse_unreadable).
create function take_at_once(relations regclass[]) returns void language plpgsql as $$
declare
    usual constant text := current_setting('lock_timeout');
begin
    for attempt in 1 .. 100 loop
        begin
            -- Well below deadlock_timeout: it is not the request that is ended.
            perform set_config('lock_timeout', '100ms', true);
            execute format('lock table %s in access exclusive mode', array_to_string(relations, ', '));
            perform set_config('lock_timeout', usual, true);
            return;
        exception when lock_not_available then
            perform pg_sleep(0.2);
        end;
    end loop;
    raise lock_not_available using message = 'in use all the time: ' || array_to_string(relations, ', ');
end $$;

-- Lets nothing more in, and leaves what stands: for append-only tables. The checks do not look at it, so that nobody waits for them.
create function refuse_unreadable(variadic relations regclass[]) returns void language plpgsql as $$
declare
    relation regclass;
    checks text;
begin
    perform take_at_once(relations);
    foreach relation in array relations loop
        select string_agg(format('drop constraint if exists %1$I, add constraint %1$I check (%2$s) not valid',
                                 relname || '_' || attname || '_readable',
                                 format(case when typcategory = 'A' then '%2$L <= all (%1$I) and %3$L >= all (%1$I)'
                                             else '%1$I between %2$L and %3$L' end,
                                        attname, '1850-01-01 00:00:00+00', '2200-01-01 00:00:00+00')), ', ')
        into strict checks
        from pg_attribute join pg_class on pg_class.oid = attrelid join pg_type on pg_type.oid = atttypid
        where attrelid = relation and attnum > 0 and not attisdropped
          and atttypid in ('timestamptz'::regtype, 'timestamptz[]'::regtype, 'date'::regtype);
        execute format('alter table %s %s', relation, checks);
    end loop;
end $$;

-- The same, and what stands outside is brought to its nearest end: for tables that may be updated. Whatever is called from keeps off the
-- end by a day, as periods must not become empty.
create function keep_readable(variadic relations regclass[]) returns void language plpgsql as $$
declare
    relation regclass;
    mended text;
    outside text;
begin
    perform refuse_unreadable(variadic relations);
    foreach relation in array relations loop
        -- An end that is not set is none: greatest would pass over it.
        select string_agg(format(case when typcategory = 'A'
                                      then '%1$I = array(select case when each is not null then least(greatest(each, %2$L), %3$L) end '
                                           'from unnest(%1$I) with ordinality as element (each, n) order by n)'
                                      else '%1$I = case when %1$I is not null then least(greatest(%1$I, %2$L), %3$L) end' end,
                                 attname,
                                 case when attname like '%from%' then '1850-01-01 00:00:00+00' else '1850-01-02 00:00:00+00' end,
                                 case when attname like '%from%' then '2199-12-31 00:00:00+00' else '2200-01-01 00:00:00+00' end), ', '),
               string_agg(format(case when typcategory = 'A' then 'not (%2$L <= all (%1$I) and %3$L >= all (%1$I))'
                                      else '%1$I not between %2$L and %3$L' end,
                                 attname, '1850-01-01 00:00:00+00', '2200-01-01 00:00:00+00'), ' or ')
        into strict mended, outside
        from pg_attribute join pg_type on pg_type.oid = atttypid
        where attrelid = relation and attnum > 0 and not attisdropped
          and atttypid in ('timestamptz'::regtype, 'timestamptz[]'::regtype, 'date'::regtype);
        execute format('update %s set %s where %s', relation, mended, outside);
    end loop;
end $$;

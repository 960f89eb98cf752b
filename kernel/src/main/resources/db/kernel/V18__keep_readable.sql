-- PostgreSQL holds days and instants that Java, JSON and the other services cannot read: one of them in a list takes the list with it.
-- This keeps a table within the range of kernel's Moments: what stands outside is brought to its nearest end, and nothing more
-- comes in. Whatever is called from keeps off the end by a day, as periods must not become empty. For tables that may be updated; it
-- may be called again. The checks are not looked at for the rows that were just mended, so that nobody waits.
create function keep_readable(relation regclass) returns void language plpgsql as $$
declare
    mended text;
    outside text;
    checks text;
begin
    -- An end that is not set is none: greatest would pass over it.
    select string_agg(format('%1$I = case when %1$I is not null then least(greatest(%1$I, %2$L::%4$s), %3$L::%4$s) end',
                             name, nearest_first, nearest_last, type), ', '),
           string_agg(format('%I not between %L::%s and %L::%s', name, first, type, last, type), ' or '),
           string_agg(format('drop constraint if exists %1$I, add constraint %1$I check (%2$I between %3$L::%5$s and %4$L::%5$s) not valid',
                             tablename || '_' || name || '_readable', name, first, last, type), ', ')
    into strict mended, outside, checks
    from (
        select attname as name, format_type(atttypid, atttypmod) as type, relname as tablename,
               '1850-01-01 00:00:00+00' as first, '2200-01-01 00:00:00+00' as last,
               case when attname like '%from%' then '1850-01-01 00:00:00+00' else '1850-01-02 00:00:00+00' end as nearest_first,
               case when attname like '%from%' then '2199-12-31 00:00:00+00' else '2200-01-01 00:00:00+00' end as nearest_last
        from pg_attribute join pg_class on pg_class.oid = attrelid
        where attrelid = relation and attnum > 0 and not attisdropped
          and atttypid in ('timestamptz'::regtype, 'date'::regtype)
    ) as moment;
    execute format('update %s set %s where %s', relation, mended, outside);
    execute format('alter table %s %s', relation, checks);
end $$;

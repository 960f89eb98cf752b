-- The same rights for what was there already, should the role that serves be another one than before or the database be restored
-- without its rights. That role looks up what was migrated, and changes nothing of it.
do $$
declare
    served_by constant text := '${served-by}';
begin
    perform pg_advisory_xact_lock(7302);
    if served_by <> current_user then
        execute format('grant select, insert, update, delete on all tables in schema public to %I', served_by);
        execute format('grant usage, select on all sequences in schema public to %I', served_by);
        execute format('grant execute on all functions in schema public to %I', served_by);
        execute format('revoke all on "${flyway:table}" from %I', served_by);
        execute format('grant select on "${flyway:table}" to %I', served_by);
        -- Who was erased is written once; what came of it is added.
        execute format('revoke update, delete on erasure from %I', served_by);
        execute format('grant update (erased_at, erased, kept, looked_through_on, let_go) on erasure to %I', served_by);
    end if;
end $$;

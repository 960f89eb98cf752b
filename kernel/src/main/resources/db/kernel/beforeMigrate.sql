-- What the role that serves may do, given by the owner who migrates: an operator makes two roles and a database, no more. Tables,
-- sequences and functions that a migration makes after this come with these rights.
do $$
declare
    served_by constant text := '${served-by}';
begin
    -- Flyway's own lock comes later.
    perform pg_advisory_xact_lock(7302);
    if served_by <> current_user then
        execute format('revoke all on database %I from public', current_database());
        execute format('grant connect on database %I to %I', current_database(), served_by);
        revoke all on schema public from public;
        execute format('grant usage on schema public to %I', served_by);
        execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I', served_by);
        execute format('alter default privileges in schema public grant usage, select on sequences to %I', served_by);
        execute format('alter default privileges in schema public grant execute on functions to %I', served_by);
    end if;
end $$;

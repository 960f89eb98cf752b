-- The role that serves looks up what was migrated, and changes nothing of it.
do $$
declare
    served_by constant text := '${served-by}';
begin
    if served_by <> current_user then
        execute format('revoke all on "${flyway:table}" from %I', served_by);
        execute format('grant select on "${flyway:table}" to %I', served_by);
    end if;
end $$;

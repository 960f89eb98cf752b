-- History is written once: neither the access log nor the changes of a consent can be altered or removed by the service.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger access_log_is_append_only before update or delete on access_log
    for each row execute function refuse_rewriting();
create trigger consent_change_is_append_only before update or delete on consent_change
    for each row execute function refuse_rewriting();

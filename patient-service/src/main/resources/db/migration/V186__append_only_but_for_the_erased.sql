-- Histories stay as they were written, but for the sake of somebody who was erased. The access log stays whatever happens: it holds
-- ids alone, and nothing can be taken out of its chain.
do $$
declare
    history text;
begin
    foreach history in array array['consent_change', 'life_goal_version', 'condition_change', 'vulnerability_version',
                                   'participation_change'] loop
        execute format('drop trigger %s_is_append_only on %1$s', history);
        execute format('create trigger %s_is_append_only before update or delete on %1$s for each row '
            'execute function refuse_rewriting_of_anybody_not_erased(''patient_id'')', history);
    end loop;
end $$;

drop trigger identity_change_is_append_only on identity_change;
create trigger identity_change_is_append_only before update or delete on identity_change
    for each row execute function refuse_rewriting_of_anybody_not_erased('person_id');

create function refuse_rewriting_of_mandate_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (
            select from mandate join erasure on subject = patient_id where id = old.mandate_id) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name;
end $$;
drop trigger mandate_change_is_append_only on mandate_change;
create trigger mandate_change_is_append_only before update or delete on mandate_change
    for each row execute function refuse_rewriting_of_mandate_change();

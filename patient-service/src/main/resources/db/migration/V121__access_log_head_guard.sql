-- A head moves with the chain and never otherwise: the service's own role, which must be able to write it, may from outside the
-- chain's trigger change nothing but the mark that it waits for its seal.
create function guard_access_log_head() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and pg_trigger_depth() > 1 then
        return new;
    end if;
    if tg_op = 'UPDATE' and (pg_trigger_depth() > 1 or (new.patient_id, new.sequence, new.hash)
                                                       = (old.patient_id, old.sequence, old.hash)) then
        return new;
    end if;
    raise exception 'access_log_head moves with the access log only';
end $$;

create trigger access_log_head_is_guarded before insert or update or delete on access_log_head
    for each row execute function guard_access_log_head();

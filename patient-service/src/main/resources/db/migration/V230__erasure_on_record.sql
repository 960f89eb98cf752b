-- Histories let go of who stands in table erasure, and the service writes itself who does. So each row there leaves its mark in the
-- person's access log, which is chained, sealed and never let go of, whether they asked for it (then that is on record too), a restored
-- database is told again, or somebody with the service's rights makes it up.
create function put_erasure_on_record() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    insert into access_log (patient_id, at, record_id, service, operation, outcome, ground, caller_kind, client_id, categories)
    values (new.subject, clock_timestamp(), uuidv7(), 'patient-service', 'write', 'allowed', 'erasure', 'system', 'patient-service',
            '{}');
    return null;
end $$;
create trigger erasure_is_on_record after insert on erasure for each row execute function put_erasure_on_record();

alter function refuse_rewriting_of_mandate_change() set search_path = public, pg_temp;

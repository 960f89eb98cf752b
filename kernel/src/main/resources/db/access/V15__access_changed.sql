-- Tells every process of the service, when the change commits, of whom it must look up the facts anew: one person by their id, or
-- everybody (*) when professionals, organisations or merged records changed, which are rare.
create function access_changed_person() returns trigger language plpgsql as $$
begin
    perform pg_notify('access_changed', coalesce(new.patient_id, old.patient_id)::text);
    return null;
end $$;

create function access_changed_everybody() returns trigger language plpgsql as $$
begin
    perform pg_notify('access_changed', '*');
    return null;
end $$;

create trigger access_person_changed after insert or update or delete on access_person
    for each row execute function access_changed_person();
create trigger access_exclusion_changed after insert or update or delete on access_exclusion
    for each row execute function access_changed_person();
create trigger access_member_changed after insert or update or delete on access_member
    for each row execute function access_changed_person();
create trigger access_mandate_changed after insert or update or delete on access_mandate
    for each row execute function access_changed_person();
create trigger access_emergency_changed after insert or update or delete on access_emergency
    for each row execute function access_changed_person();
create trigger access_category_changed after insert or update or delete on access_category
    for each row execute function access_changed_person();
create trigger access_alias_changed after insert or update or delete on access_alias
    for each statement execute function access_changed_everybody();
create trigger access_professional_changed after insert or update or delete on access_professional
    for each statement execute function access_changed_everybody();
create trigger access_organisation_changed after insert or update or delete on access_organisation
    for each statement execute function access_changed_everybody();

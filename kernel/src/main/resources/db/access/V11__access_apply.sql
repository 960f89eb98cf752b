-- Each function takes one state-carrying event over, in one round trip, unless this or a newer version is known.
create function access_apply_consent(state jsonb) returns boolean language plpgsql as $$
declare
    patient uuid := (state ->> 'patientId')::uuid;
begin
    insert into access_person (patient_id, version, account_id, sharing, sharing_since, taking_part)
    values (patient, (state ->> 'version')::bigint, (state ->> 'accountId')::uuid, state #>> '{sharing,state}',
            (state #>> '{sharing,since}')::timestamptz, coalesce(state -> 'takingPart', '[]'))
    on conflict (patient_id) do update
        set version = excluded.version, account_id = excluded.account_id, sharing = excluded.sharing,
            sharing_since = excluded.sharing_since, taking_part = excluded.taking_part
        where access_person.version < excluded.version;
    if not found then
        return false;
    end if;
    delete from access_exclusion where patient_id = patient;
    insert into access_exclusion (patient_id, exclusion_id, professional_id, organisation_id, profession)
    select patient, x."exclusionId", x."professionalId", x."organisationId", x.profession
    from jsonb_to_recordset(coalesce(state -> 'exclusions', '[]'))
        as x("exclusionId" uuid, "professionalId" uuid, "organisationId" uuid, profession text);
    return true;
end $$;

create function access_apply_circle(state jsonb) returns boolean language plpgsql as $$
declare
    patient uuid := (state ->> 'patientId')::uuid;
begin
    insert into access_circle (patient_id, circle_id, version)
    values (patient, (state ->> 'circleId')::uuid, (state ->> 'version')::bigint)
    on conflict (patient_id) do update set circle_id = excluded.circle_id, version = excluded.version
        where access_circle.version < excluded.version;
    if not found then
        return false;
    end if;
    delete from access_member where patient_id = patient;
    insert into access_member (patient_id, member_id, kind, professional_id, account_id, organisation_id, role,
                               active_from, active_until)
    select patient, m."memberId", m.kind, m."professionalId", m."accountId", m."organisationId", m.role, m."from", m.until
    from jsonb_to_recordset(state -> 'members')
        as m("memberId" uuid, kind text, "professionalId" uuid, "accountId" uuid, "organisationId" uuid, role text,
             "from" timestamptz, until timestamptz);
    return true;
end $$;

create function access_apply_professional(state jsonb) returns boolean language plpgsql as $$
begin
    insert into access_professional (professional_id, version, nihdi, name, role, organisation_id, suspended)
    values ((state ->> 'professionalId')::uuid, (state ->> 'version')::bigint, state ->> 'nihdi', state ->> 'name',
            state ->> 'role', (state ->> 'organisationId')::uuid, (state ->> 'suspended')::boolean)
    on conflict (professional_id) do update
        set version = excluded.version, nihdi = excluded.nihdi, name = excluded.name, role = excluded.role,
            organisation_id = excluded.organisation_id, suspended = excluded.suspended
        where access_professional.version < excluded.version;
    return found;
end $$;

create function access_apply_organisation(state jsonb) returns boolean language plpgsql as $$
begin
    insert into access_organisation (organisation_id, version, name, kind, client_id)
    values ((state ->> 'organisationId')::uuid, (state ->> 'version')::bigint, state ->> 'name', state ->> 'kind',
            state ->> 'clientId')
    on conflict (organisation_id) do update
        set version = excluded.version, name = excluded.name, kind = excluded.kind, client_id = excluded.client_id
        where access_organisation.version < excluded.version;
    return found;
end $$;

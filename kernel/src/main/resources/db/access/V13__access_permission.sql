-- What else decides about access: mandates, access in an emergency, categories opened or closed for one member, and records
-- that turned out to be of one person. Each state is its own aggregate and taken over unless this or a newer one is known.
create table access_mandate (
    mandate_id uuid primary key,
    version bigint not null,
    patient_id uuid not null,
    account_id uuid,
    scope text not null,
    active_from timestamptz not null,
    active_until timestamptz,
    revoked boolean not null
);
create index access_mandate_patient on access_mandate (patient_id);
create index access_mandate_account on access_mandate (account_id) where account_id is not null;

create table access_emergency (
    emergency_id uuid primary key,
    version bigint not null,
    patient_id uuid not null,
    professional_id uuid not null,
    reason text not null,
    active_from timestamptz not null,
    active_until timestamptz not null,
    closed boolean not null
);
create index access_emergency_patient on access_emergency (patient_id);

create table access_category (
    member_id uuid primary key,
    version bigint not null,
    patient_id uuid not null,
    opened text[] not null,
    closed text[] not null
);
create index access_category_patient on access_category (patient_id);

create table access_alias (
    merge_id uuid primary key,
    version bigint not null,
    retired_id uuid not null,
    surviving_id uuid not null,
    merged boolean not null
);
create index access_alias_retired on access_alias (retired_id) where merged;
create index access_alias_surviving on access_alias (surviving_id) where merged;

create function access_apply_mandate(state jsonb) returns boolean language plpgsql as $$
begin
    insert into access_mandate (mandate_id, version, patient_id, account_id, scope, active_from, active_until, revoked)
    values ((state ->> 'mandateId')::uuid, (state ->> 'version')::bigint, (state ->> 'patientId')::uuid,
            (state ->> 'accountId')::uuid, state ->> 'scope', (state ->> 'from')::timestamptz,
            (state ->> 'until')::timestamptz, state ->> 'state' <> 'active')
    on conflict (mandate_id) do update
        set version = excluded.version, patient_id = excluded.patient_id, account_id = excluded.account_id,
            scope = excluded.scope, active_from = excluded.active_from, active_until = excluded.active_until,
            revoked = excluded.revoked
        where access_mandate.version < excluded.version;
    return found;
end $$;

create function access_apply_emergency(state jsonb) returns boolean language plpgsql as $$
begin
    insert into access_emergency (emergency_id, version, patient_id, professional_id, reason, active_from, active_until,
                                  closed)
    values ((state ->> 'emergencyAccessId')::uuid, (state ->> 'version')::bigint, (state ->> 'patientId')::uuid,
            (state ->> 'professionalId')::uuid, state ->> 'reason', (state ->> 'from')::timestamptz,
            (state ->> 'until')::timestamptz, state ->> 'state' <> 'open')
    on conflict (emergency_id) do update
        set version = excluded.version, patient_id = excluded.patient_id, professional_id = excluded.professional_id,
            reason = excluded.reason, active_from = excluded.active_from, active_until = excluded.active_until,
            closed = excluded.closed
        where access_emergency.version < excluded.version;
    return found;
end $$;

create function access_apply_categories(state jsonb) returns boolean language plpgsql as $$
begin
    insert into access_category (member_id, version, patient_id, opened, closed)
    values ((state ->> 'memberId')::uuid, (state ->> 'version')::bigint, (state ->> 'patientId')::uuid,
            array(select jsonb_array_elements_text(state -> 'opened')),
            array(select jsonb_array_elements_text(state -> 'closed')))
    on conflict (member_id) do update
        set version = excluded.version, patient_id = excluded.patient_id, opened = excluded.opened,
            closed = excluded.closed
        where access_category.version < excluded.version;
    return found;
end $$;

create function access_apply_merge(state jsonb) returns boolean language plpgsql as $$
begin
    insert into access_alias (merge_id, version, retired_id, surviving_id, merged)
    values ((state ->> 'mergeId')::uuid, (state ->> 'version')::bigint, (state ->> 'retiredId')::uuid,
            (state ->> 'survivingId')::uuid, state ->> 'state' = 'merged')
    on conflict (merge_id) do update
        set version = excluded.version, retired_id = excluded.retired_id, surviving_id = excluded.surviving_id,
            merged = excluded.merged
        where access_alias.version < excluded.version;
    return found;
end $$;

-- One hash chain a person over the access log, so that a record that is changed, taken out or moved afterwards is found.
-- The hash of a record is sha256(hash of the one before it || canonical form, UTF-8); the first stands on 32 zero bytes.
-- Canonical form: each value as <octets>:<text>, and an absent one as -, in the order of access_log_canonical. Ids are in
-- lower case, moments in microseconds since 1970, categories joined by commas: no setting of a session changes any of it.
do $$
begin
    if current_setting('server_encoding') <> 'UTF8' then
        raise exception 'the hashes of the access log are over UTF-8: this database is %', current_setting('server_encoding');
    end if;
end $$;

alter table access_log rename to access_log_unchained;
alter index access_log_pkey rename to access_log_unchained_pkey;

create table access_log (
    patient_id uuid not null,
    at timestamptz not null,
    record_id uuid not null,
    service text not null,
    operation text not null,
    outcome text not null,
    ground text,
    ground_id uuid,
    reason text,
    caller_kind text not null,
    account_id uuid,
    professional_id uuid,
    organisation_id uuid,
    role text,
    client_id text not null,
    categories text[] not null,
    request_id text,
    sequence bigint not null,
    hash bytea not null,
    primary key (patient_id, at, record_id),
    unique (patient_id, sequence)
);

-- The last record of each person: the lock that puts concurrent accesses in a row, and what the next one stands on.
create table access_log_head (
    patient_id uuid primary key,
    sequence bigint not null,
    hash bytea not null,
    unsealed boolean not null
) with (fillfactor = 70);

create function access_log_field(value text) returns text immutable parallel safe language sql as $$
    select coalesce(cast(octet_length(value) as text) || ':' || value || ',', '-,')
$$;

create function access_log_canonical(entry access_log) returns text stable parallel safe language sql as $$
    select access_log_field('access-log-1')
        || access_log_field(cast(entry.patient_id as text))
        || access_log_field(cast(entry.sequence as text))
        || access_log_field(cast(entry.record_id as text))
        || access_log_field(cast(cast(extract(epoch from entry.at) * 1000000 as bigint) as text))
        || access_log_field(entry.service)
        || access_log_field(entry.operation)
        || access_log_field(entry.outcome)
        || access_log_field(entry.ground)
        || access_log_field(cast(entry.ground_id as text))
        || access_log_field(entry.reason)
        || access_log_field(entry.caller_kind)
        || access_log_field(cast(entry.account_id as text))
        || access_log_field(cast(entry.professional_id as text))
        || access_log_field(cast(entry.organisation_id as text))
        || access_log_field(entry.role)
        || access_log_field(entry.client_id)
        || access_log_field(array_to_string(entry.categories, ','))
        || access_log_field(entry.request_id)
$$;

-- A record that is there already is passed over here: on conflict would find out only after the chain has gone on. The head is
-- locked before looking, so nobody else is adding to this person's chain. Plans are kept for as long as a connection lasts: one
-- made while the tables were small must not read all of them ever after.
create function chain_access_log() returns trigger language plpgsql set enable_seqscan = off as $$
declare
    head access_log_head;
begin
    loop
        select * into head from access_log_head where patient_id = new.patient_id for update;
        exit when found;
        insert into access_log_head (patient_id, sequence, hash, unsealed)
        values (new.patient_id, 0, decode(repeat('00', 32), 'hex'), false)
        on conflict do nothing;
    end loop;
    if exists (select from access_log
               where patient_id = new.patient_id and at = new.at and record_id = new.record_id) then
        return null;
    end if;
    new.sequence := head.sequence + 1;
    new.hash := sha256(head.hash || convert_to(access_log_canonical(new), 'UTF8'));
    update access_log_head set sequence = new.sequence, hash = new.hash, unsealed = true
    where patient_id = new.patient_id;
    return new;
end $$;

create trigger access_log_is_chained before insert on access_log
    for each row execute function chain_access_log();
create trigger access_log_is_append_only before update or delete on access_log
    for each row execute function refuse_rewriting();
create trigger access_log_is_never_emptied before truncate on access_log
    for each statement execute function refuse_rewriting();

-- What is there already is chained in the order of its moments.
insert into access_log (patient_id, at, record_id, service, operation, outcome, ground, reason, caller_kind, account_id,
                        professional_id, organisation_id, role, client_id, categories, request_id)
select patient_id, at, record_id, service, operation, outcome, ground, reason, caller_kind, account_id,
       professional_id, organisation_id, role, client_id, categories, request_id
from access_log_unchained
order by patient_id, at, record_id;

drop table access_log_unchained;

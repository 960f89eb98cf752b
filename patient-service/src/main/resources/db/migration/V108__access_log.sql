-- Every access to every person's record, of all services: what the person reads. One index serves order, paging and the
-- recognition of a record that comes twice.
create table access_log (
    patient_id uuid not null,
    at timestamptz not null,
    record_id uuid not null,
    service text not null,
    operation text not null,
    outcome text not null,
    ground text,
    reason text,
    caller_kind text not null,
    account_id uuid,
    professional_id uuid,
    organisation_id uuid,
    role text,
    client_id text not null,
    categories text[] not null,
    request_id text,
    primary key (patient_id, at, record_id)
);

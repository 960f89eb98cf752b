-- Seals over the heads of the access log, made with a key that is not in this database: whoever owns it can compute every hash anew
-- but no seal. Seals are numbered without gaps and each covers the one before it, so that none can be taken out unseen.
create table access_log_seal (
    number bigint primary key,
    previous bytea not null,
    patient_id uuid not null,
    sequence bigint not null,
    hash bytea not null,
    sealed_at timestamptz not null,
    key_id text not null,
    seal bytea not null,
    unique (patient_id, sequence)
);

create trigger access_log_seal_is_append_only before update or delete on access_log_seal
    for each row execute function refuse_rewriting();
create trigger access_log_seal_is_never_emptied before truncate on access_log_seal
    for each statement execute function refuse_rewriting();

create index access_log_head_unsealed on access_log_head (patient_id) where unsealed;

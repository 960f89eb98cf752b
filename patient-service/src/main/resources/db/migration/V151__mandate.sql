-- Who acts for a person, how far and how long. The mandatee is known by a number, sealed and indexed as the person's own is
-- and bound to this row's id, with the name as it was told; or by their place in the circle. Their account is known once
-- they signed in. Rows are never removed: a revoked mandate goes on telling on whose behalf things were done.
create table mandate (
    id uuid primary key,
    version bigint not null,
    patient_id uuid not null references person (id),
    kind text not null check (kind in ('parent', 'legal-representative', 'trusted-person', 'informal-carer')),
    scope text not null check (scope in ('read', 'decide', 'all')),
    active_from timestamptz not null,
    active_until timestamptz check (active_until > active_from),
    member_id uuid,
    mandatee_name text,
    insz_key text,
    insz_sealed bytea,
    insz_index text,
    account_id uuid,
    evidence_kind text check (evidence_kind in ('birth-certificate', 'court-order', 'notarial-deed', 'ehealth')),
    evidence_reference text,
    recorder_kind text not null check (recorder_kind in ('self', 'health-data-manager')),
    recorder text not null,
    recorded_at timestamptz not null,
    revoked_at timestamptz,
    revocation_reason text,
    revoker_kind text check (revoker_kind in ('self', 'mandatee', 'health-data-manager')),
    revoker text,
    constraint mandatee_is_known check (
        member_id is not null and account_id is not null and num_nonnulls(mandatee_name, insz_key, insz_sealed, insz_index) = 0
        or member_id is null and num_nonnulls(mandatee_name, insz_key, insz_sealed, insz_index) = 4),
    constraint registered_with_evidence check (
        num_nonnulls(evidence_kind, evidence_reference) = case recorder_kind when 'self' then 0 else 2 end),
    constraint revoked_as_a_whole check (num_nonnulls(revoked_at, revocation_reason, revoker_kind, revoker) in (0, 4))
);
create index mandate_patient on mandate (patient_id, id);
create index mandate_insz_index on mandate (insz_index) where insz_index is not null;
create index mandate_account on mandate (account_id) where account_id is not null;

-- What gives somebody access to a record, or changes whose it is, is proposed by one health data manager and carried out by another.
-- What exactly is proposed may name people and numbers: it is sealed, bound to its row, and there only while the proposal is open.
-- The names of both managers stay here, so that the person reads them in their log.
create table proposal (
    proposal_id uuid primary key,
    version bigint not null,
    kind text not null check (kind in ('mandate-registration', 'number-replacement', 'record-merge', 'merge-undoing')),
    records uuid[] not null check (cardinality(records) > 0),
    proposed_by uuid not null,
    proposer_name text not null,
    proposed_at timestamptz not null,
    expires_at timestamptz not null,
    key_id text,
    sealed bytea,
    state text not null check (state in ('open', 'confirmed', 'declined', 'withdrawn', 'expired')),
    decided_by uuid,
    decider_name text,
    decided_at timestamptz,
    decline_reason text,
    made_id uuid,
    check (num_nonnulls(key_id, sealed) = case state when 'open' then 2 else 0 end),
    check ((decided_at is null) = (state = 'open')),
    check (num_nonnulls(decided_by, decider_name) = case when state in ('confirmed', 'declined') then 2 else 0 end),
    check ((decline_reason is null) = (state <> 'declined') and (made_id is null) = (state <> 'confirmed'))
);
comment on column proposal.records is 'the people whom it is about; of two that are merged the surviving one first';
comment on column proposal.sealed is 'what is proposed, and the number of the proposer, with whom the confirmer is compared';
comment on column proposal.made_id is 'the mandate or the merge that came of it, or the person whose number it was';
create index proposal_open on proposal (proposal_id) where state = 'open';
create index proposal_records on proposal using gin (records);

-- A person who was erased leaves a row that says no more than that there was somebody: other rows refer to it.
alter table person
    add column erased_at timestamptz,
    alter column given drop not null,
    alter column family drop not null,
    alter column birth_date drop not null,
    alter column sex drop not null,
    alter column nis drop not null,
    alter column municipality drop not null,
    alter column languages drop not null,
    add constraint person_is_known_or_erased check (
        num_nonnulls(given, family, birth_date, sex, nis, municipality, languages)
            = case when erased_at is null then 7 else 0 end);

-- Nobody changes what an erased person allowed last: nothing.
alter table consent add column erased_at timestamptz;

-- A mandate goes on telling by what right things were done, but not by whom in words.
alter table mandate
    drop constraint mandatee_is_known,
    add constraint mandatee_is_known check (
        member_id is not null and account_id is not null and num_nonnulls(mandatee_name, insz_key, insz_sealed, insz_index) = 0
        or member_id is null and num_nonnulls(mandatee_name, insz_key, insz_sealed, insz_index) = 4
        or revoked_at is not null and num_nonnulls(mandatee_name, insz_key, insz_sealed, insz_index) = 0),
    drop constraint registered_with_evidence,
    add constraint registered_with_evidence check (
        num_nonnulls(evidence_kind, evidence_reference) = case recorder_kind when 'self' then 0 else 2 end
        or revoked_at is not null and evidence_reference is null);

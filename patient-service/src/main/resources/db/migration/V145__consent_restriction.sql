-- The person may have the use of their record stopped (GDPR, article 18). Kept apart from sharing, so that lifting it leaves
-- sharing as it was.
alter table consent
    add column restriction_reason text,
    add column restricted_since timestamptz,
    add check (num_nonnulls(restriction_reason, restricted_since) in (0, 2));

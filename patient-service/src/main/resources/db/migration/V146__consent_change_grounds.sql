-- What a change rests on, and when it was written down: one that others record holds from an earlier moment.
alter table consent_change
    add column grounds text,
    add column recorded_at timestamptz;
alter table consent_change alter column recorded_at set default now();
comment on column consent_change.at is 'from when it holds';
comment on column consent_change.grounds is
    'reference of the document or card reading, or the reason given; never leaves this service';
comment on column consent_change.recorded_at is 'when it was written down; null for what is older than this column';

-- An account is a person's as long as the number by which it was linked is. When a number ends, its row keeps the account that it had
-- linked, so that putting the number back brings that account back too. A number that was put back was never the person's: it is
-- released, and whoever it belongs to is not taken for them.
alter table person_insz
    add column account_id uuid,
    add column released_at timestamptz;
comment on column person_insz.account_id is 'the account that was the person''s when this number ended';
comment on column person_insz.released_at is 'since when the number no longer finds the record';
create index person_insz_account on person_insz (account_id) where account_id is not null;

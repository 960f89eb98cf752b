-- A person has one number now and may have had others: somebody of the BIS register gets a number of the national register, a
-- mistyped number is corrected. Numbers move out of person, so that each is sealed, dated and explained on its own. A number
-- that came back is a new row: rows tell a history.
create table person_insz (
    number_id uuid primary key,
    person_id uuid not null references person (id),
    key_id text not null,
    sealed bytea not null,
    index_key text not null,
    since timestamptz not null,
    until timestamptz,
    reason text not null check (reason in ('recorded', 'bis-to-register', 'correction')),
    evidence text,
    recorded_by uuid
);
comment on column person_insz.key_id is 'name of the key that seals it';
comment on column person_insz.index_key is 'name of the newest index key under which insz_index finds it';
comment on column person_insz.evidence is 'what the replacement rests on, in the words of who recorded it';
create unique index person_insz_current on person_insz (person_id) where until is null;
create index person_insz_person on person_insz (person_id);

-- Who has or had a number, by its keyed index: one owner a number, whatever the record's history. While an index key is being
-- replaced a number has an entry under each key, and whoever writes one writes under all keys they know, so that two writers
-- with one key in common never give a number to two people.
create table insz_index (
    insz_index text primary key,
    index_key text not null,
    person_id uuid not null references person (id)
);
create index insz_index_person on insz_index (person_id);

insert into person_insz (number_id, person_id, key_id, sealed, index_key, since, reason)
select gen_random_uuid(), id, insz_key, insz_sealed, '1', recorded_at, 'recorded' from person;
insert into insz_index (insz_index, index_key, person_id)
select insz_index, '1', id from person;

alter table person drop column insz_key, drop column insz_sealed, drop column insz_index;

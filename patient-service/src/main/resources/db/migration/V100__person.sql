-- Who the person is: the only table of the platform with names and birth dates. The INSZ is sealed (AES-256-GCM, key by
-- its id, bound to this row's id) and found again by its keyed index alone.
create table person (
    id uuid primary key,
    insz_key text not null,
    insz_sealed bytea not null,
    insz_index text not null,
    given text[] not null,
    family text not null,
    birth_date date not null,
    sex text not null check (sex in ('female', 'male', 'other', 'unknown')),
    nis text not null check (nis ~ '^[1-9][0-9]{4}$'),
    municipality text not null,
    languages text[] not null,
    recorded_at timestamptz not null
);
create unique index person_insz_index on person (insz_index);

-- How a person wishes to be spoken and written to, and received. What was told before is not kept.
create table preferences (
    patient_id uuid primary key references person (id),
    version bigint not null,
    language text,
    channel text check (channel in ('app', 'e-mail', 'phone', 'letter')),
    plain_language boolean not null,
    needs text[] not null,
    interpreter text,
    author_kind text not null,
    author text,
    told_at timestamptz not null
);

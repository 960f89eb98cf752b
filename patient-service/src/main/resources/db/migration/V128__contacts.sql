-- How a person is reached, and whom to call: names and numbers stay in this service. What was told before is not kept.
create table contacts (
    patient_id uuid primary key references person (id),
    version bigint not null,
    phone text,
    email text,
    street text,
    house_number text,
    box text,
    postal_code text,
    city text,
    country text check (country ~ '^[A-Z]{2}$'),
    author_kind text not null,
    author text,
    told_at timestamptz not null
);
create table contact_person (
    patient_id uuid not null references contacts (patient_id),
    position int not null,
    name text not null,
    relationship text not null,
    phone text not null,
    primary key (patient_id, position)
);

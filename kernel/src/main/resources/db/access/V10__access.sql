-- What the access rule needs to know: consents, exclusions, memberships, professionals, and how fresh that knowledge is.
create table access_person (
    patient_id uuid primary key,
    version bigint not null,
    account_id uuid,
    sharing text not null,
    sharing_since timestamptz not null,
    taking_part jsonb not null
);
create index access_person_account on access_person (account_id);

create table access_exclusion (
    patient_id uuid not null,
    exclusion_id uuid not null,
    professional_id uuid,
    organisation_id uuid,
    profession text,
    primary key (patient_id, exclusion_id)
);

create table access_circle (
    patient_id uuid primary key,
    circle_id uuid not null,
    version bigint not null
);

create table access_member (
    patient_id uuid not null,
    member_id uuid not null,
    kind text not null,
    professional_id uuid,
    account_id uuid,
    organisation_id uuid,
    role text not null,
    active_from timestamptz not null,
    active_until timestamptz,
    primary key (patient_id, member_id)
);
create index access_member_professional on access_member (professional_id) where professional_id is not null;
create index access_member_account on access_member (account_id) where account_id is not null;
create index access_member_organisation on access_member (organisation_id) where organisation_id is not null;

create table access_professional (
    professional_id uuid primary key,
    version bigint not null,
    nihdi text not null,
    name text not null,
    role text not null,
    organisation_id uuid,
    suspended boolean not null
);
create unique index access_professional_nihdi on access_professional (nihdi);

create table access_organisation (
    organisation_id uuid primary key,
    version bigint not null,
    name text not null,
    kind text not null,
    client_id text
);
create unique index access_organisation_client on access_organisation (client_id) where client_id is not null;

create table access_freshness (
    topic text not null,
    partition int not null,
    heard_at timestamptz not null,
    primary key (topic, partition)
);

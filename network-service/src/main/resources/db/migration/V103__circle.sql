-- One circle a person, with its memberships. Memberships that ended stay as history; among those that have not, a
-- professional or an account stands once.
create table circle (
    id uuid primary key,
    patient_id uuid not null unique,
    version bigint not null,
    opened_at timestamptz not null,
    changed_at timestamptz not null
);

create table circle_member (
    id uuid primary key,
    circle_id uuid not null references circle,
    professional_id uuid references professional,
    organisation_id uuid,
    account_id uuid,
    label text,
    relationship text,
    role text not null,
    active_from timestamptz not null,
    active_until timestamptz,
    ended_at timestamptz,
    check ((professional_id is null) <> (label is null)),
    check ((label is null) = (relationship is null))
);
create index circle_member_circle on circle_member (circle_id);
create unique index circle_member_professional on circle_member (circle_id, professional_id)
    where ended_at is null and professional_id is not null;
create unique index circle_member_account on circle_member (circle_id, account_id)
    where ended_at is null and account_id is not null;
comment on column circle_member.label is 'what the person calls an informal carer; leaves the circle in no event';

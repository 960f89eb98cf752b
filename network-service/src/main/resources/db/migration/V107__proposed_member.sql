-- Professionals whom a member, or an importer, wants back in a circle that the person had them leave. It is no membership; a yes makes
-- one and takes the proposal away, a no stays so that nobody is asked the same again and again.
create table proposed_member (
    id uuid primary key,
    circle_id uuid not null references circle,
    professional_id uuid not null references professional,
    organisation_id uuid,
    role text not null,
    active_until timestamptz,
    proposed_by uuid,
    proposed_at timestamptz not null,
    expires_at timestamptz not null,
    declined_at timestamptz
);
create index proposed_member_circle on proposed_member (circle_id, id);
comment on column proposed_member.proposed_by is 'the professional who proposes; null for an importer';

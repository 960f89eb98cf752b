-- Pilot projects as network-service tells of them: an action is created in one that exists.
create table known_pilot (
    pilot_id uuid primary key,
    version bigint not null,
    code text not null unique,
    name text not null,
    status text not null
);

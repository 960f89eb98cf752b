-- Pilot projects as network-service tells of them: an action is created in one that exists. The code never changes.
create table known_pilot (
    code text primary key,
    pilot_id uuid not null,
    version bigint not null,
    name text not null,
    status text not null
);

-- What this service knows of the pilot projects, from their topic: only a running one takes in people.
create table pilot (
    code text primary key,
    pilot_id uuid not null,
    version bigint not null,
    status text not null
);

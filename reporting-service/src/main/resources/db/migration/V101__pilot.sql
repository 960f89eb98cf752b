-- Which initiatives there are, and their state: figures are per pilot project.
create table pilot (
    code text primary key,
    version bigint not null,
    name text not null,
    status text not null
);

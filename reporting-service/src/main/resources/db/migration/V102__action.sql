-- The catalogue of actions: running actions are counted, and an inclusion counts for the aims of its action.
-- No foreign key to pilot: the two come from different topics, in any order.
create table action (
    action_id uuid primary key,
    version bigint not null,
    pilot text not null,
    code text not null,
    aims text[] not null,
    components text[] not null,
    status text not null
);

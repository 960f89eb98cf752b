-- Inclusions of people in actions. No foreign keys: the action and the person may become known later.
create table inclusion (
    inclusion pseudonym primary key,
    person pseudonym not null,
    action_id uuid not null,
    pilot text not null,
    included_on date not null
);

-- Goals in plans, without their words: which included people have one.
create table goal (
    goal pseudonym primary key,
    person pseudonym not null,
    set_on date not null
);

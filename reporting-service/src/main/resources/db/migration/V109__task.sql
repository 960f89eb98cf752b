-- Tasks in plans. A task that is done before it is known to be planned waits here uncounted until it is.
create table task (
    task pseudonym primary key,
    person pseudonym not null,
    pilot text,
    planned boolean not null,
    done_on date
);

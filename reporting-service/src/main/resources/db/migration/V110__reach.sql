-- People reached by campaigns, as reported. Has no person in it, so that it can never be added to people included.
create table reach (
    reach_id uuid primary key,
    pilot text not null,
    channel text not null,
    reached bigint not null,
    reached_on date not null
);

-- Answers to POST requests by Idempotency-Key, so that a repeated request gets the first answer and no second effect.
create table idempotent_request (
    caller uuid not null,
    key text not null,
    fingerprint text not null,
    status int,
    location text,
    etag text,
    body text,
    created_at timestamptz not null,
    primary key (caller, key)
);
create index idempotent_request_created_at on idempotent_request using brin (created_at);

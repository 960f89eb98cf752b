-- When eHealth last said for whom an account acts: an older token that arrives later may not undo a newer one.
create table ehealth_statement (
    account_id uuid primary key,
    said_at timestamptz not null
);

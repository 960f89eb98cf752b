-- What a person was told, as a code and an id: the words are made when it is read. Ids are ordered by time, and so is the
-- inbox. What is unread is counted on every page, hence an index of its own.
create table notification (
    id uuid primary key,
    patient_id uuid not null references person (id),
    kind text not null,
    about uuid,
    at timestamptz not null,
    read_at timestamptz
);
create index notification_inbox on notification (patient_id, id desc);
create index notification_unread on notification (patient_id) where read_at is null;

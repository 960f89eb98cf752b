-- What a pilot told the public, about an action or about integrated care as a whole.
create table campaign (
    campaign_id uuid primary key,
    pilot text not null,
    title text not null,
    action_id uuid references action
);
create index campaign_of_pilot on campaign (pilot, campaign_id);

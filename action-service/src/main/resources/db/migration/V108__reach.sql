-- People reached, by campaign, channel and day. Never added to people included.
create table reach (
    reach_id uuid primary key,
    campaign_id uuid not null references campaign,
    channel text not null,
    reached integer not null check (reached >= 0),
    on_day date not null
);
create index reach_of_campaign on reach (campaign_id, reach_id);

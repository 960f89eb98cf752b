-- The counts of each pilot as they were last published. They are exact, and no reader's: what may be shown of them is decided for each.
create table published_figures (
    pilot text primary key,
    counted_on date not null,
    published_at timestamptz not null,
    counts jsonb not null
);
comment on column published_figures.counts is 'of each quantity the count, and how many people stand behind it';

-- Initiatives that were never retained are no pilot projects.
create view pilot_project as
    select code, name, status from pilot where status in ('retained', 'running', 'continued', 'ended', 'carried-over');

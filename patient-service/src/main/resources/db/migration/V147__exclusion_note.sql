-- What the person noted with an exclusion, for their own memory alone; empty where they noted nothing.
alter table exclusion add column note text not null default '';

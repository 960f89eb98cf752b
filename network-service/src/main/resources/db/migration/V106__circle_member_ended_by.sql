-- Who ended a membership: somebody whom the person had leave comes back by the person's yes alone. What ended before this, or by a release
-- that does not say it, counts as ended by the person.
alter table circle_member add column ended_by text check (ended_by in ('person', 'member', 'time'));

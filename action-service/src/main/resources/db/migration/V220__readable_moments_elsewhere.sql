-- What comes from our own clock.
select keep_readable('care_plan');
-- A history stays as it was written.
select refuse_unreadable('plan_change');

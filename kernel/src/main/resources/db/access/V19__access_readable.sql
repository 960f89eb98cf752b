-- A place in a circle, a mandate or an emergency whose period nobody can read must not take the decision about everybody else with it.
select keep_readable('access_person');
select keep_readable('access_member');
select keep_readable('access_mandate');
select keep_readable('access_emergency');

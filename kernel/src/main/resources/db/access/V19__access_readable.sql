-- A place in a circle, a mandate or an emergency whose period nobody can read must not take the decision about everybody else with it.
select keep_readable('access_person', 'access_member', 'access_mandate', 'access_emergency');

-- All quantities of all pilot projects on a counting date ($1) at a moment ($2), one line a pilot and quantity, as
-- count and as the people behind it.
with
-- One person with two records counts as the surviving one, also where only the retired one was included.
same as materialized (
    select distinct on (retired) retired, surviving from merged_person where merged order by retired, surviving
),
taking_part as not materialized (
    select p.pilot, p.person, p.illnesses
    from participation p
    left join consent c on c.person = p.person
    where p.included_on <= $1 and (c.person is null or not p.pilot = any (c.withdrawn_from))
),
counted as (
    select p.pilot, p.person, p.illnesses
    from taking_part p
    where not exists (select from same where retired = p.person)
    union all
    select distinct on (p.pilot, s.surviving) p.pilot, s.surviving, p.illnesses
    from same s
    join taking_part p on p.person = s.retired
    where not exists (select from participation o where o.person = s.surviving and o.pilot = p.pilot and o.included_on <= $1)
      and not exists (select from consent o where o.person = s.surviving and p.pilot = any (o.withdrawn_from))
),
-- What was refused in either of a person's records is refused.
refuser as (
    select distinct coalesce(s.surviving, e.person) as person
    from evaluation e left join same s on s.retired = e.person
    where e.refused
),
included as materialized (
    select c.pilot, c.person, c.illnesses, r.person is not null as refused
    from counted c left join refuser r on r.person = c.person
),
-- All but the plain count of people included is about these alone.
evaluated as (
    select pilot, person, illnesses from included where not refused
),
inclusion_count as (
    select pilot, count(*) as included, count(*) filter (where refused) as refused from included group by pilot
),
suspended as (
    select coalesce(array_agg(professional), '{}') as professionals from professional where suspended
),
-- Nearly all circles are steady and are taken as they stand; in the others each member is looked at.
steady as (
    select c.person, c.professionals, c.carers from circle c, suspended s
    where c.steady_from <= $2 and not c.professionals && s.professionals
),
member as (
    select distinct m.person, m.professional, m.carer
    from (
        select c.person, unnest(c.professionals) as professional, unnest(c.carers) as carer,
               unnest(c.active_from) as active_from, unnest(c.active_until) as active_until
        from circle c, suspended s
        where c.steady_from is null or c.steady_from > $2 or c.professionals && s.professionals
    ) m
    left join professional p on p.professional = m.professional and p.suspended
    where m.active_from <= $2 and (m.active_until is null or m.active_until > $2) and p.professional is null
),
team as materialized (
    select person, professionals, true = any (carers) as carer,
           cardinality(array_remove(professionals, null)) as professional_count
    from steady
    union all
    select person, array_agg(professional), bool_or(carer), count(professional) from member group by person
),
planner as (
    select distinct coalesce(s.surviving, g.person) as person
    from goal g left join same s on s.retired = g.person
    where g.set_on <= $1
),
work as (
    select t.pilot, coalesce(s.surviving, t.person) as person, count(*) as planned,
           count(*) filter (where t.done_on <= $1) as done
    from task t left join same s on s.retired = t.person
    where t.planned and t.pilot is not null
    group by 1, 2
),
asked as (
    select coalesce(s.surviving, q.person) as person, count(*) as due,
           count(*) filter (where q.answered_on <= $1) as answered
    from questionnaire q left join same s on s.retired = q.person
    where q.due_on <= $1
    group by 1
),
action_of as (
    select i.pilot, coalesce(s.surviving, i.person) as person,
           count(*) filter (where a.status = 'running') as running,
           bool_or('AIM-1' = any (a.aims)) as aim_1, bool_or('AIM-2' = any (a.aims)) as aim_2,
           bool_or('AIM-3' = any (a.aims)) as aim_3, bool_or('AIM-4' = any (a.aims)) as aim_4,
           bool_or('AIM-5' = any (a.aims)) as aim_5
    from inclusion i join action a on a.action_id = i.action_id and a.pilot = i.pilot and a.status <> 'planned'
    left join same s on s.retired = i.person
    where i.included_on <= $1
    group by 1, 2
),
person_count as (
    select i.pilot,
           count(*) as evaluated,
           count(g.person) as with_goal,
           count(*) filter (where t.carer) as with_carer,
           count(*) filter (where i.illnesses > 1) as several,
           coalesce(sum(w.planned), 0) as planned, count(w.person) as planned_people,
           coalesce(sum(w.done), 0) as done, count(*) filter (where w.done > 0) as done_people,
           count(*) filter (where w.planned > w.done) as open_people,
           coalesce(sum(k.due), 0) as asked, count(k.person) as asked_people,
           coalesce(sum(k.answered), 0) as answered, count(*) filter (where k.answered > 0) as answered_people,
           count(*) filter (where k.due > k.answered) as unanswered_people,
           coalesce(sum(a.running), 0) as running, count(*) filter (where a.running > 0) as running_people,
           count(*) filter (where a.aim_1) as aim_1, count(*) filter (where a.aim_2) as aim_2,
           count(*) filter (where a.aim_3) as aim_3, count(*) filter (where a.aim_4) as aim_4,
           count(*) filter (where a.aim_5) as aim_5
    from evaluated i
    left join planner g on g.person = i.person
    left join team t on t.person = i.person
    left join work w on w.pilot = i.pilot and w.person = i.person
    left join asked k on k.person = i.person
    left join action_of a on a.pilot = i.pilot and a.person = i.person
    group by i.pilot
),
colleague as (
    select pilot, professional, bool_or(sharing) as sharing
    from (
        select i.pilot, unnest(t.professionals) as professional, t.professional_count > 1 as sharing
        from evaluated i join team t on t.person = i.person
    ) m
    where professional is not null
    group by pilot, professional
),
professional_count as (
    select pilot, count(*) as professionals, count(*) filter (where sharing) as sharing from colleague group by pilot
),
action_count as (
    select pilot, count(*) as running from action where status = 'running' group by pilot
),
reach_count as (
    select pilot, sum(reached) as reached from reach where reached_on <= $1 group by pilot
)
select project.code, q.quantity, cast(q.count as bigint) as count, cast(q.people as bigint) as people
from pilot_project project
left join inclusion_count n on n.pilot = project.code
left join person_count p on p.pilot = project.code
left join professional_count d on d.pilot = project.code
left join action_count a on a.pilot = project.code
left join reach_count r on r.pilot = project.code
cross join lateral (values
    ('PILOT_PROJECTS', 1, 0),
    ('INCLUDED', n.included, n.included),
    ('EVALUATED', p.evaluated, p.evaluated),
    ('REFUSED', n.refused, 0),
    ('WITH_GOAL', p.with_goal, p.with_goal),
    ('WITHOUT_GOAL', p.evaluated - p.with_goal, p.evaluated - p.with_goal),
    ('WITH_CARER', p.with_carer, p.with_carer),
    ('WITHOUT_CARER', p.evaluated - p.with_carer, p.evaluated - p.with_carer),
    ('SEVERAL_ILLNESSES', p.several, p.several),
    ('AT_MOST_ONE_ILLNESS', p.evaluated - p.several, p.evaluated - p.several),
    ('TASKS_PLANNED', p.planned, p.planned_people),
    ('TASKS_DONE', p.done, p.done_people),
    ('TASKS_OPEN', p.planned - p.done, p.open_people),
    ('QUESTIONNAIRES_DUE', p.asked, p.asked_people),
    ('QUESTIONNAIRES_ANSWERED', p.answered, p.answered_people),
    ('QUESTIONNAIRES_UNANSWERED', p.asked - p.answered, p.unanswered_people),
    ('RUNNING_ACTIONS', a.running, 0),
    ('INCLUSIONS_IN_RUNNING_ACTIONS', p.running, p.running_people),
    ('PROFESSIONALS', d.professionals, d.professionals),
    ('PROFESSIONALS_SHARING', d.sharing, d.sharing),
    ('PROFESSIONALS_ALONE', d.professionals - d.sharing, d.professionals - d.sharing),
    ('PEOPLE_REACHED', r.reached, r.reached),
    ('IN_ACTIONS_AIM_1', p.aim_1, p.aim_1), ('NOT_IN_ACTIONS_AIM_1', p.evaluated - p.aim_1, p.evaluated - p.aim_1),
    ('IN_ACTIONS_AIM_2', p.aim_2, p.aim_2), ('NOT_IN_ACTIONS_AIM_2', p.evaluated - p.aim_2, p.evaluated - p.aim_2),
    ('IN_ACTIONS_AIM_3', p.aim_3, p.aim_3), ('NOT_IN_ACTIONS_AIM_3', p.evaluated - p.aim_3, p.evaluated - p.aim_3),
    ('IN_ACTIONS_AIM_4', p.aim_4, p.aim_4), ('NOT_IN_ACTIONS_AIM_4', p.evaluated - p.aim_4, p.evaluated - p.aim_4),
    ('IN_ACTIONS_AIM_5', p.aim_5, p.aim_5), ('NOT_IN_ACTIONS_AIM_5', p.evaluated - p.aim_5, p.evaluated - p.aim_5)
) as q(quantity, count, people)
where q.count > 0
    or q.quantity = 'PILOT_PROJECTS'

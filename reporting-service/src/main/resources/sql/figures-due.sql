-- Pilot projects whose figures are to be published on a date ($1): they never were, or the year is over in which they were, or the
-- facts of enough people moved. Who came or went is shown only together with as many others who did: some facts come with an
-- inclusion and hardly move otherwise, so that beside whoever moved anything else they would still be those of one person.
select p.code
from pilot_project p
left join published_figures f on f.pilot = p.code
left join (
    select m.pilot, count(distinct coalesce(s.surviving, m.person)) as moved,
           count(distinct coalesce(s.surviving, m.person)) filter (where m.came_or_went) as came_or_went
    from moved_person m
    left join (
        select distinct on (retired) retired, surviving from merged_person where merged order by retired, surviving
    ) s on s.retired = m.person
    group by m.pilot
) m on m.pilot = p.code
where f.pilot is null
    or f.counted_on < date_trunc('year', cast($1 as date))
    or m.moved >= %1$d and (m.came_or_went = 0 or m.came_or_went >= %1$d)

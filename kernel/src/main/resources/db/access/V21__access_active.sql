-- Who counts in a circle, and who acts for a person, at a moment: the only two places in SQL that say so, for lists and for whoever is to
-- be reminded. The access rule decides on a record with the same facts and in the same words (PersonFacts); a test holds the two equal.
-- Plain SQL, so that the planner sees through them.

-- Places that are taken now, in records that were not merged into another, of whom the person has not shut out and the directory has
-- not suspended. Exclusions of all merged records of the person count.
create function active_members(at timestamptz) returns setof access_member language sql stable as $$
    select m.* from access_member m
    where m.active_from <= at and (m.active_until is null or m.active_until > at)
      and not exists (select from access_alias a where a.retired_id = m.patient_id and a.merged)
      and not exists (select from access_professional p where p.professional_id = m.professional_id and p.suspended)
      and not exists (select from access_exclusion x
                      where x.patient_id in (select id from records_of_person(m.patient_id) as id)
                        and (x.professional_id = m.professional_id or x.organisation_id = m.organisation_id
                             or x.profession = m.role))
$$;

-- Mandates that hold now; a mandate ends with the death of who gave it.
create function active_mandates(at timestamptz) returns setof access_mandate language sql stable as $$
    select m.* from access_mandate m
    where not m.revoked and m.active_from <= at and (m.active_until is null or m.active_until > at)
      and not exists (select from access_person p
                      where p.patient_id = surviving_record(m.patient_id) and p.sharing = 'deceased')
$$;

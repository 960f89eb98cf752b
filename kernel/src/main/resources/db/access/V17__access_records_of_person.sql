-- One person may have several records, merged into one. Whoever asks by the id of any of them asks about the person: these two
-- functions are the only place that says which record decides, and which records are theirs. Plain SQL, so that the planner sees
-- through them.
create function surviving_record(asked uuid) returns uuid language sql stable as $$
    select coalesce((select surviving_id from access_alias where retired_id = asked and merged limit 1), asked)
$$;

create function records_of_person(asked uuid) returns setof uuid language sql stable as $$
    select surviving_record(asked)
    union all
    select retired_id from access_alias where merged and surviving_id = surviving_record(asked)
$$;

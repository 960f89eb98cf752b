-- Of whom facts have moved in a pilot since its figures were last published: figures move only when enough people have. Triggers
-- note it, so that it does not hang on which release merges the rows; what is told again changes no row, and moves nobody.
-- Rows are added only, without a key, so that two who note the same people do not wait for each other.
create table moved_person (
    pilot text not null,
    person pseudonym not null,
    came_or_went boolean not null
);
create index moved_person_of_pilot on moved_person (pilot, person);
comment on column moved_person.came_or_went is
    'whether the person is counted since or no longer, in the pilot or in its evaluation; else something they have moved';

-- A fact of somebody whose inclusion is not known yet moves with the inclusion. Who came or went is always noted: while figures are
-- being published, a row that is there may be about to go.
create function person_moved(moved uuid, came boolean, in_pilot text default null) returns void language sql as $$
    insert into moved_person (pilot, person, came_or_went)
    select p.pilot, p.person, came from participation p
    where p.person = moved and (in_pilot is null or p.pilot = in_pilot)
      and (came or not exists (select from moved_person m where m.pilot = p.pilot and m.person = p.person))
$$;

create function participation_moved() returns trigger language plpgsql as $$
declare
    somebody uuid;
begin
    if tg_op <> 'DELETE' then
        perform person_moved(new.person, true, new.pilot);
        return null;
    end if;
    -- Only who is erased goes from this table: it is somebody who moved, and no longer them.
    somebody := overlay(cast(gen_random_uuid() as text) placing '8' from 15 for 1);
    delete from moved_person where pilot = old.pilot and person = old.person;
    insert into moved_person (pilot, person, came_or_went) values (old.pilot, somebody, true);
    return null;
end $$;
create trigger participation_moves_people after insert or update or delete on participation
    for each row execute function participation_moved();

create function consent_moved() returns trigger language plpgsql as $$
begin
    perform person_moved(new.person, true, pilot)
    from participation
    where person = new.person
      and (pilot = any (new.withdrawn_from)) is distinct from (pilot = any (coalesce(old.withdrawn_from, '{}')));
    return null;
end $$;
create trigger consent_moves_people after insert or update on consent for each row execute function consent_moved();

create function evaluation_moved() returns trigger language plpgsql as $$
begin
    if new.refused is distinct from coalesce(old.refused, false) then
        perform person_moved(new.person, true);
    end if;
    return null;
end $$;
create trigger evaluation_moves_people after insert or update on evaluation for each row execute function evaluation_moved();

create function merge_moved() returns trigger language plpgsql as $$
begin
    if coalesce(new.merged, false) is distinct from coalesce(old.merged, false) then
        perform person_moved(coalesce(new.retired, old.retired), true);
        perform person_moved(coalesce(new.surviving, old.surviving), true);
    end if;
    return null;
end $$;
create trigger merge_moves_people after insert or update or delete on merged_person for each row execute function merge_moved();

create function fact_moved() returns trigger language plpgsql as $$
begin
    perform person_moved(new.person, false, to_jsonb(new) ->> 'pilot');
    return null;
end $$;
create trigger goal_moves_people after insert on goal for each row execute function fact_moved();
create trigger inclusion_moves_people after insert on inclusion for each row execute function fact_moved();
create trigger task_moves_people after insert or update on task for each row
    when (new.planned and new.pilot is not null) execute function fact_moved();
create trigger questionnaire_moves_people after insert or update on questionnaire for each row execute function fact_moved();
create trigger circle_moves_people after insert on circle for each row execute function fact_moved();
create trigger changed_circle_moves_people after update on circle for each row
    when ((old.professionals, old.carers, old.active_from, old.active_until)
        is distinct from (new.professionals, new.carers, new.active_from, new.active_until))
    execute function fact_moved();

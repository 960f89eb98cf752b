-- What is still under way about somebody who was erased is passed over. What was written in the same moment is dropped by the
-- next round of the erasure, so a look without a lock is enough.
create function pass_over_the_erased() returns trigger language plpgsql as $$
begin
    return case when exists (select from erasure where subject = new.person) then null else new end;
end $$;

create function pass_over_merges_of_the_erased() returns trigger language plpgsql as $$
begin
    return case when exists (select from erasure where subject in (new.retired, new.surviving)) then null else new end;
end $$;

create trigger participation_passes_over_the_erased before insert on participation
    for each row execute function pass_over_the_erased();
create trigger consent_passes_over_the_erased before insert on consent
    for each row execute function pass_over_the_erased();
create trigger evaluation_passes_over_the_erased before insert on evaluation
    for each row execute function pass_over_the_erased();
create trigger circle_passes_over_the_erased before insert on circle
    for each row execute function pass_over_the_erased();
create trigger inclusion_passes_over_the_erased before insert on inclusion
    for each row execute function pass_over_the_erased();
create trigger goal_passes_over_the_erased before insert on goal
    for each row execute function pass_over_the_erased();
create trigger task_passes_over_the_erased before insert on task
    for each row execute function pass_over_the_erased();
create trigger questionnaire_passes_over_the_erased before insert on questionnaire
    for each row execute function pass_over_the_erased();
create trigger merged_person_passes_over_the_erased before insert on merged_person
    for each row execute function pass_over_merges_of_the_erased();

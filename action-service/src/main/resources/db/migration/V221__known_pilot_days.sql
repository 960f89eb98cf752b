-- First and last day of the convention, as continued: nobody is taken into an action of a pilot that is over. What was heard before stays
-- without until it is told anew.
alter table known_pilot
    add column from_day date,
    add column until_day date;
select keep_readable('known_pilot');

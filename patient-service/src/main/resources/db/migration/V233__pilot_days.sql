-- First and last day of the convention, as continued: nobody is included before the one or after the other. What was heard before stays
-- without until it is told anew.
alter table pilot
    add column from_day date,
    add column until_day date;
select keep_readable('pilot');

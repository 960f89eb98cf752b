-- Of many people the registers know the year of birth only, or year and month: birth_date is then the first day that it may be.
alter table person add column birth_precision text not null default 'day'
    constraint person_birth_precision_check check (birth_precision in ('day', 'month', 'year'));

-- The days on which schedules come. A day is taken up in the transaction that gives out its questionnaires and plans the next
-- day, so that a crash leaves it as it was; the key keeps a day from coming twice.
create table questionnaire_occurrence (
    schedule_id uuid not null references questionnaire_schedule (schedule_id),
    planned_on date not null,
    taken_up boolean not null,
    primary key (schedule_id, planned_on)
);
create index questionnaire_occurrence_waiting on questionnaire_occurrence (planned_on, schedule_id) where not taken_up;

-- The reminders of overdue questionnaires; the key keeps one from being sent twice.
create table questionnaire_reminder (
    assignment_id uuid not null references questionnaire_assignment (assignment_id),
    number int not null,
    reminded_at timestamptz not null,
    primary key (assignment_id, number)
);

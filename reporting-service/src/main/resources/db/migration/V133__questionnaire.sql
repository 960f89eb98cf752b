-- Questionnaires that people, or the informal carers in their circles, were given: when due and when answered. Which one it was
-- and what was answered is of no use here and stays away.
create table questionnaire (
    questionnaire pseudonym primary key,
    person pseudonym not null,
    due_on date not null,
    answered_on date
);

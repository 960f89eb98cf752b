-- What was answered, by whom, and what it adds up to. The answers of an informal carer are about that carer, not the person.
create table questionnaire_answer (
    assignment_id uuid primary key references questionnaire_assignment (assignment_id),
    filled_in_at timestamptz not null,
    late boolean not null,
    author_kind text not null check (author_kind in ('person', 'mandatee', 'carer', 'member')),
    account_id uuid,
    mandate_id uuid,
    member_id uuid,
    professional_id uuid,
    organisation_id uuid,
    role text,
    person_present boolean check ((person_present is not null) = (author_kind = 'member')),
    answers jsonb not null,
    score numeric,
    band text check ((band is null) = (score is null))
);
comment on column questionnaire_answer.answers is 'in the order of the items: [{item, value}]';

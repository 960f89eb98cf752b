-- Tasks; each traces to a goal of the same plan, which the two-column key holds.
create table task (
    task_id uuid primary key,
    patient_id uuid not null,
    goal_id uuid not null,
    own_words text,
    words_nl text,
    words_fr text,
    words_de text,
    words_en text,
    owner_kind text not null check (owner_kind in ('person', 'professional', 'carer')),
    owner_role text not null,
    owner_member_id uuid,
    asked_role text,
    due date not null,
    state text not null check (state in ('planned', 'done', 'cancelled')),
    ended_on date,
    remark text,
    foreign key (patient_id, goal_id) references goal (patient_id, goal_id),
    check (num_nonnulls(own_words, words_nl) = 1),
    check (num_nonnulls(words_nl, words_fr, words_de, words_en) in (0, 4)),
    check ((state = 'planned') = (ended_on is null)),
    check (state <> 'cancelled' or remark is not null)
);
comment on column task.owner_member_id is 'null when the person owns it, or whoever holds the role';
comment on column task.remark is 'note of a task that is done, reason of one that is cancelled';
create index task_of_patient on task (patient_id, task_id);

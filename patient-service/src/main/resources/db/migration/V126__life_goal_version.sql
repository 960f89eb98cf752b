-- What matters to a person, in their own words: every version that was written, with who wrote it. The newest is the life
-- goal, the others are its history; none is ever changed.
create table life_goal_version (
    life_goal_id uuid not null,
    version bigint not null,
    patient_id uuid not null references person (id),
    words text not null,
    importance int check (importance between 1 and 99),
    state text not null check (state in ('current', 'reached', 'let-go')),
    author_kind text not null,
    author text,
    written_at timestamptz not null,
    primary key (life_goal_id, version)
);
create index life_goal_version_patient on life_goal_version (patient_id);
create trigger life_goal_version_is_append_only before update or delete on life_goal_version
    for each row execute function refuse_rewriting();

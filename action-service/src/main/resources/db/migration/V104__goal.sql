-- Goals of a plan, in the person's own words or in the four languages of an action's template.
create table goal (
    goal_id uuid primary key,
    patient_id uuid not null references care_plan,
    kind text not null check (kind in ('life', 'care')),
    own_words text,
    words_nl text,
    words_fr text,
    words_de text,
    words_en text,
    inclusion_id uuid references inclusion,
    pilot text,
    on_day date not null,
    unique (patient_id, goal_id),
    check (num_nonnulls(own_words, words_nl) = 1),
    check (num_nonnulls(words_nl, words_fr, words_de, words_en) in (0, 4)),
    check ((inclusion_id is null) = (pilot is null))
);

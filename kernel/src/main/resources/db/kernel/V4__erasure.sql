-- Who was erased here on their request, and what came of it: the answer to a second request, and the only people whom tables that
-- are otherwise append-only let go of. Holds random ids alone, and stays.
create table erasure (
    subject uuid primary key,
    erasure_id uuid not null,
    asked_at timestamptz not null,
    erased_at timestamptz,
    erased text,
    kept text,
    looked_through_on date,
    let_go boolean not null default false
);
create index erasure_not_let_go on erasure (subject) where not let_go;
comment on column erasure.subject is 'the person as this service knows them: an id of care, or a pseudonym';
comment on column erasure.erased is 'the parts that are gone, as JSON of the confirmation; so is kept';
comment on column erasure.looked_through_on is 'Belgian day on which it was last looked whether something kept has to go';
comment on column erasure.let_go is 'whether all that has an end was let go of';

-- For tables that tell a history: written once, and not changed but for the sake of somebody who was erased. The argument
-- is the column that tells whose history it is.
create function refuse_rewriting_of_anybody_not_erased() returns trigger language plpgsql as $$
begin
    if exists (select from erasure where subject = cast(to_jsonb(old) ->> tg_argv[0] as uuid)) then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    raise exception '% is append-only', tg_table_name;
end $$;

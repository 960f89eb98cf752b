-- Who stands around a person: professionals that work together, and whether an informal carer is one of them.
-- One row a circle, its members in arrays of equal length: a circle always arrives whole.
create table circle (
    person pseudonym primary key,
    version bigint not null,
    professionals pseudonym[] not null,
    carers boolean[] not null,
    active_from timestamptz[] not null,
    active_until timestamptz[] not null,
    steady_from timestamptz,
    check (cardinality(professionals) = cardinality(carers)
           and cardinality(professionals) = cardinality(active_from)
           and cardinality(professionals) = cardinality(active_until))
);
comment on column circle.steady_from is
    'from when on all members are active without end, each professional once; null when some membership is to end';

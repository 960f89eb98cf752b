-- People included in a pilot, from the day of their first inclusion: the people that figures are about.
create table participation (
    person pseudonym not null,
    pilot text not null,
    included_on date not null,
    age_band text not null,
    sex text not null,
    zone text not null,
    illnesses int not null,
    primary key (person, pilot)
);
comment on column participation.illnesses is 'how many chronic illnesses were recorded, not which';

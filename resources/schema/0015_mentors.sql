-- What judges ask for, and who mentors student teams.

alter table judge add column prefers text not null default ''; -- fields or numbers, separated by ';'

create table mentor (
    id integer primary key,
    ref text not null unique check (ref <> ''), -- M01
    person integer not null unique references person (id),
    affiliation text not null,
    corporate_number text not null -- of the affiliation
) strict;

create table team_mentor (
    team integer not null references team (id),
    mentor integer not null references mentor (id),
    primary key (team, mentor)
) strict;
create index team_mentor_mentor on team_mentor (mentor);

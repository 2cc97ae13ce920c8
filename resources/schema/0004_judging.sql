create table judge (
    id integer primary key,
    ref text not null unique,
    person integer not null references person (id),
    affiliation text not null,
    expertise text not null, -- separated by ';'
    max_entries integer check (max_entries >= 0)
) strict;

-- category: NEDO's five kinds of interest, 1 to 5.
create table conflict (
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    category integer not null check (category between 1 and 5),
    note text not null,
    primary key (judge, entry)
) strict;

create table assignment (
    stage text not null references stage (code),
    entry integer not null references entry (id),
    judge integer not null references judge (id),
    primary key (stage, entry, judge)
) strict;

-- For a gate, mark 1 = pass and 0 = fail.
create table mark (
    id integer primary key,
    stage text not null references stage (code),
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    criterion integer not null references criterion (id),
    mark integer not null,
    comment text not null,
    unique (stage, judge, entry, criterion)
) strict;
create index mark_entry on mark (entry);

-- entry null: "no winner". share: hundredths of a percent of a joint entry's part.
create table award (
    id integer primary key,
    prize text not null references prize (code),
    entry integer references entry (id),
    rank integer,
    stage text references stage (code),
    share integer not null default 10000 check (share between 1 and 10000),
    joint text not null default '', -- entries that share one award carry the same word
    reason text not null check (reason <> ''),
    decided_at_ms integer not null,
    decided_by text not null,
    unique (prize, entry)
) strict;
create index award_entry on award (entry);

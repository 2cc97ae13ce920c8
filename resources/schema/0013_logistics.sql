-- Preparations of the ceremony: tasks and checklists, contacts, costs, coverage.

create table prep_task (
    id integer primary key,
    section text not null check (section in ('task', 'item', 'stream', 'media')),
    title text not null check (title <> ''),
    owner text not null,
    starts_on text not null, -- ISO date, or empty while it is not settled
    due_on text not null,
    done_at_ms integer,
    note text not null,
    check (starts_on = '' or due_on = '' or starts_on <= due_on)
) strict;

create table prep_need (
    task integer not null references prep_task (id),
    needs integer not null references prep_task (id),
    primary key (task, needs),
    check (task <> needs)
) strict;

-- Who they are lies sealed in the person's profile.
create table contact (
    id integer primary key,
    person integer not null unique references person (id),
    kind text not null check (kind in ('venue', 'supplier', 'press', 'other')),
    organisation text not null
) strict;

create table cost_line (
    id integer primary key,
    title text not null check (title <> ''),
    budget_head text not null,
    contact integer references contact (id),
    planned_yen integer not null check (planned_yen >= 0),
    actual_yen integer check (actual_yen >= 0),
    note text not null
) strict;

create table coverage (
    id integer primary key,
    on_day text not null,
    outlet text not null check (outlet <> ''),
    title text not null check (title <> ''),
    link text not null,
    note text not null
) strict;

-- The day of the ceremony: what happens when, what is said about winners, and the leave to show them.

create table run_sheet (
    id integer primary key check (id = 1),
    starts_at_ms integer not null,
    ended_at_ms integer
) strict;

-- Texts name people by reference in double brackets; names come in when they are shown.
create table run_item (
    id integer primary key,
    position integer not null,
    title text not null check (title <> ''),
    length_s integer not null check (length_s between 1 and 86400),
    not_before_ms integer,
    speaker text not null,
    narration text not null,
    staff text not null,
    reception text not null,
    technics text not null,
    props text not null,
    started_at_ms integer,
    extra_s integer not null default 0
) strict;

create table award_citation (
    prize text not null,
    entry integer not null references entry (id),
    receiver text not null check (receiver in ('self', 'proxy', 'absent')),
    sealed blob not null, -- citation and proxy, under the key of the entry's person
    photo blob,           -- the same
    primary key (prize, entry)
) strict;

-- Two people release the winners for the stage; the digest says for which decisions.
create table announcement_release (
    id integer primary key,
    awards text not null check (length(awards) = 64),
    first_by text not null check (first_by <> ''),
    first_at_ms integer not null,
    second_by text not null default '',
    second_at_ms integer,
    withdrawn_at_ms integer,
    check ((second_by = '') = (second_at_ms is null)),
    check (second_by <> first_by)
) strict;

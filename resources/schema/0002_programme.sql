-- The edition that the office runs: everything that is a rule of the competition is data here.

create table programme (
    id integer primary key check (id = 1),
    code text not null,
    name_ja text not null,
    name_en text not null,
    template text not null,
    time_zone text not null
) strict;

create table theme (
    code text primary key,
    position integer not null,
    name_ja text not null,
    name_en text not null,
    short_ja text not null,
    short_en text not null,
    entry_target integer not null,
    opens_at_ms integer,
    closes_at_ms integer,
    applicants integer not null check (applicants in (0, 1)) -- 1 = persons apply, teams come later
) strict;

create table stage (
    code text primary key,
    theme text not null references theme (code),
    position integer not null,
    name_ja text not null,
    name_en text not null,
    quorum integer not null check (quorum >= 1),
    closed_at_ms integer,
    close_reason text not null default ''
) strict;

-- weight: hundredths of a point; a gate has weight 0.
create table criterion (
    id integer primary key,
    stage text not null references stage (code),
    code text not null,
    position integer not null,
    kind text not null check (kind in ('mark', 'gate', 'automatic')),
    group_ja text not null,
    group_en text not null,
    name_ja text not null,
    name_en text not null,
    weight integer not null check (weight >= 0),
    max_mark integer not null check (max_mark >= 1),
    floor integer not null default 0,
    unique (stage, code),
    check (kind <> 'gate' or weight = 0)
) strict;

create table prize (
    code text primary key,
    theme text not null references theme (code),
    position integer not null,
    rank integer, -- null: a special prize outside the ranks
    name_ja text not null,
    name_en text not null,
    amount_yen integer not null check (amount_yen >= 0),
    count integer not null check (count >= 1),
    withholding text not null default 'unconfirmed'
        check (withholding in ('unconfirmed', 'none', 'advertising', 'manuscript'))
) strict;

create table milestone (
    code text primary key,
    position integer not null,
    name_ja text not null,
    name_en text not null,
    at_ms integer not null,
    has_time integer not null check (has_time in (0, 1)),
    kind text not null check (kind in ('info', 'deadline', 'hard_end')),
    note_ja text not null,
    note_en text not null
) strict;

create table budget_head (
    code text primary key,
    position integer not null,
    name_ja text not null,
    name_en text not null,
    limit_yen integer not null check (limit_yen >= 0),
    note_ja text not null,
    note_en text not null
) strict;

-- The compute budget. Several rows: the first figure and its amendments, each with its basis.
create table envelope (
    id integer primary key,
    amount_yen integer not null check (amount_yen > 0),
    ceiling_yen integer,
    basis_ja text not null,
    basis_en text not null,
    confirmed_at_ms integer,
    confirmed_by text
) strict;

-- Short lists: domestic_model, school_kind, field, holiday (value_ja name, code date) ….
create table list_item (
    list text not null,
    code text not null,
    position integer not null,
    value_ja text not null,
    value_en text not null,
    primary key (list, code)
) strict;

-- Rules of the edition that are one value: summary_limit, adult_age ….
create table rule (
    code text primary key,
    value text not null
) strict;

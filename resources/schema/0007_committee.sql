-- Meetings of the committees with attendance and minutes; questions to finalists; comments for entrants.

create table quorum_rule (
    theme text primary key references theme (code),
    kind text not null check (kind in ('more_than', 'at_least', 'persons')),
    numerator integer not null check (numerator >= 1),
    denominator integer not null check (denominator >= 1),
    counts_conflicted integer not null check (counts_conflicted in (0, 1)), -- 0 = who must leave is no member for the item
    check (kind = 'persons' or numerator <= denominator)
) strict;

create table meeting (
    id integer primary key,
    theme text not null references theme (code),
    number integer not null check (number >= 1),
    starts_at_ms integer not null,
    ends_at_ms integer not null,
    place text not null,
    online integer not null check (online in (0, 1)),
    chair integer references judge (id),
    state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
    minutes text not null default '', -- names judges by reference number only
    minutes_at_ms integer,
    minutes_by text not null default '',
    unique (theme, number),
    check (ends_at_ms > starts_at_ms),
    check (place <> '' or online = 1)
) strict;

create table agenda_item (
    id integer primary key,
    meeting integer not null references meeting (id),
    position integer not null,
    title text not null check (title <> ''),
    decision text not null
) strict;
create index agenda_item_meeting on agenda_item (meeting);

create table agenda_entry (
    item integer not null references agenda_item (id),
    entry integer not null references entry (id),
    primary key (item, entry)
) strict;

create table agenda_document (
    id integer primary key,
    item integer not null references agenda_item (id),
    position integer not null,
    name text not null check (name <> ''),
    prepared integer not null check (prepared in (0, 1)),
    handed_out integer not null check (handed_out in (0, 1)),
    check (prepared = 1 or handed_out = 0)
) strict;
create index agenda_document_item on agenda_document (item);

create table attendance (
    meeting integer not null references meeting (id),
    judge integer not null references judge (id),
    state text not null check (state in ('invited', 'present', 'absent')),
    online integer not null check (online in (0, 1)),
    arrived_at_ms integer,
    left_at_ms integer,
    travel blob, -- from where to where, sealed under the judge's own key
    receipt_at_ms integer,
    primary key (meeting, judge),
    check (state = 'present' or (arrived_at_ms is null and left_at_ms is null and receipt_at_ms is null)),
    check (left_at_ms is null or arrived_at_ms is null or left_at_ms >= arrived_at_ms)
) strict;

create table question (
    id integer primary key,
    entry integer not null references entry (id),
    number integer not null check (number >= 1),
    judge integer references judge (id), -- null: the committee as a whole
    text text not null check (text <> ''),
    asked_at_ms integer not null,
    due_at_ms integer not null,
    answer text not null default '',
    answered_at_ms integer,
    released_at_ms integer,
    unique (entry, number),
    check ((answer = '') = (answered_at_ms is null)),
    check (released_at_ms is null or answered_at_ms is not null)
) strict;

create table entrant_comment (
    stage text not null references stage (code),
    entry integer not null references entry (id),
    state text not null check (state in ('draft', 'edited', 'approved')),
    strengths text not null,
    improvement text not null,
    source text not null, -- digest of the judges' comments the draft was made from
    edited_at_ms integer not null,
    edited_by text not null,
    approved_at_ms integer,
    approved_by text not null default '',
    primary key (stage, entry),
    check ((state = 'approved') = (approved_at_ms is not null)),
    check (state <> 'approved' or (strengths <> '' and improvement <> ''))
) strict;

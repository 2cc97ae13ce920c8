-- The ceremony's guests. Who they are and what they need lies sealed under each guest's own key.

create table guest (
    id integer primary key,
    ref text not null unique,
    person integer not null unique references person (id),
    affiliation text not null,
    title text not null,
    category text not null check (category in
        ('vip', 'judge', 'winner', 'guardian', 'attendant', 'press', 'general')),
    standing text not null default '' check (standing in
        ('', 'minister', 'official', 'board', 'expert', 'speaker', 'chair')),
    precedence integer not null default 0 check (precedence >= 0), -- 0: after those with a number
    party text not null default '',                                -- who sits together
    host integer references guest (id),                            -- with whom the guest comes
    reply text not null check (reply in ('open', 'attending', 'declined', 'streaming', 'waiting')),
    companions integer not null default 0 check (companions between 0 and 20),
    needs blob not null,
    press text not null default '' check (press in ('', 'applied', 'accredited', 'refused')),
    photo text not null default '' check (photo in ('', 'yes', 'no')),
    stream text not null default '' check (stream in ('', 'yes', 'no')),
    walk_in integer not null default 0 check (walk_in in (0, 1)),
    invited_at_ms integer,
    reminded_at_ms integer,
    replied_at_ms integer
) strict;

-- When and where. One row, or none while nobody has said anything yet.
create table ceremony_event (
    id integer primary key check (id = 1),
    doors_at_ms integer,
    starts_at_ms integer,
    ends_at_ms integer,
    venue text not null,
    address text not null,
    access text not null,
    reply_by_ms integer,
    reply_to text not null,    -- where answers go
    stream_link text not null,
    capacity integer not null check (capacity >= 0) -- persons in the room; 0: no limit
) strict;

-- Rooms as seats. Places are in centimetres from the stage's centre: x to the right as the audience
-- sees it, y away from the stage.
create table seat_room (
    id integer primary key,
    name text not null unique check (name <> ''),
    position integer not null,
    entrance text not null check (entrance in ('back', 'left', 'right'))
) strict;

create table seat (
    id integer primary key,
    room integer not null references seat_room (id),
    row_label text not null check (row_label <> ''), -- a row, or the name of a table
    number integer not null check (number >= 1),
    x integer not null,
    y integer not null,
    kind text not null check (kind in ('seat', 'wheelchair')),
    at_table integer not null check (at_table in (0, 1)),
    unique (room, row_label, number)
) strict;

-- Who sits where. Part 0 is the guest, 1 … the companions.
create table seat_use (
    seat integer primary key references seat (id),
    guest integer not null references guest (id),
    part integer not null check (part >= 0),
    locked integer not null default 0 check (locked in (0, 1)),
    unique (guest, part)
) strict;

-- A file that went to a reception desk. Its key lies sealed under the office's, so that the file
-- can be received without its passphrase.
create table desk (
    code text primary key, -- D1
    uuid text not null unique,
    issued_at_ms integer not null,
    issued_by text not null,
    guests integer not null,
    file_name text not null,
    sealed_key blob not null,
    received_at_ms integer
) strict;

-- Every time somebody was let in. Of several for one guest the earliest counts; all stay.
create table arrival (
    desk text not null, -- empty: the office's own computer
    number integer not null check (number >= 1),
    guest integer not null references guest (id),
    at_ms integer not null,
    who text not null,
    cancelled integer not null default 0 check (cancelled in (0, 1)),
    primary key (desk, number)
) strict;
create index arrival_guest on arrival (guest);

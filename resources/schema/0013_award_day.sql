-- Certificates: their form, and the register of those made for awards.

create table certificate_form (
    id integer primary key check (id = 1),
    layout text not null check (layout in ('vertical', 'horizontal')),
    paper text not null check (paper in ('A3', 'A4')),
    has_frame integer not null check (has_frame in (0, 1)),
    has_stamp integer not null check (has_stamp in (0, 1)),
    heading text not null check (heading <> ''),
    body text not null check (body <> ''),
    honorific text not null,
    presented_on text not null, -- ISO date, or empty while it is not settled
    giver text not null check (giver <> ''),
    signer text not null
) strict;

-- The prize by its code: a certificate outlives an award that is taken back.
create table certificate (
    id integer primary key,
    number text not null unique check (number <> ''),
    prize text not null,
    entry integer not null references entry (id),
    state text not null default 'draft' check (state in ('draft', 'issued', 'void')),
    text blob, -- words that were edited or issued, sealed under the key of the entry's person
    edited integer not null default 0 check (edited in (0, 1)),
    issued_at_ms integer,
    issued_by text not null default '',
    digest text not null default '',
    void_reason text not null default '',
    check ((state = 'draft') = (issued_at_ms is null)),
    check ((state = 'void') = (void_reason <> '')),
    check (state = 'draft' or digest <> '')
) strict;
create index certificate_entry on certificate (entry);

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

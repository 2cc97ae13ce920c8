-- What comes back from judges: sheets, the last state received, where a mark comes from, sheets that
-- two people type.

-- Score sheets (XLSX) that left for judges who want a table instead of a packet.
create table score_sheet (
    uuid text primary key,
    stage text not null references stage (code),
    judge integer not null references judge (id),
    issued_at_ms integer not null,
    issued_by text not null,
    rubric_digest text not null
) strict;

create table score_sheet_entry (
    sheet text not null references score_sheet (uuid),
    entry integer not null references entry (id),
    position integer not null,
    primary key (sheet, entry)
) strict;

-- A sheet has no version of its own: each different state that came back counts.
create table sheet_return (
    sheet text not null references score_sheet (uuid),
    version integer not null check (version >= 1),
    digest text not null,
    finished_at_ms integer not null,
    received_at_ms integer not null,
    received_by text not null,
    primary key (sheet, version),
    unique (sheet, digest)
) strict;

-- What a judge said last about a cell. A mark that differs from it was changed by the office.
create table returned_cell (
    stage text not null references stage (code),
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    criterion integer not null references criterion (id),
    mark integer not null,
    comment text not null,
    changed_at_ms integer not null,
    primary key (stage, judge, entry, criterion)
) strict;

-- What a judge says about an entry as a whole.
create table overall_comment (
    stage text not null references stage (code),
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    comment text not null,
    changed_at_ms integer not null,
    primary key (stage, judge, entry)
) strict;

-- Where a mark comes from. A return has the judge's own time, all others the time of the office.
create table mark_origin (
    stage text not null references stage (code),
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    criterion integer not null references criterion (id),
    source text not null check (source in ('list', 'packet', 'sheet', 'paper')),
    at_ms integer not null,
    who text not null, -- empty: the judge
    primary key (stage, judge, entry, criterion)
) strict;

-- Sheets of paper, typed by two people who do not see each other's marks. They count only after both
-- are settled, and then go from here.
create table typed_mark (
    stage text not null references stage (code),
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    criterion integer not null references criterion (id),
    turn integer not null check (turn in (1, 2)),
    mark integer not null,
    who text not null check (who <> ''),
    at_ms integer not null,
    primary key (stage, judge, entry, criterion, turn)
) strict;

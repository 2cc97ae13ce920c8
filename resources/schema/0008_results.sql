-- Tie rules, lots, decisions of the meeting, sealed results.

-- Rules that separate a tie, in their order: the subtotal of these criteria.
create table tie_rule (
    stage text not null references stage (code),
    position integer not null check (position >= 1),
    criteria text not null check (criteria <> ''), -- codes separated by ' '
    primary key (stage, position)
) strict;

-- What the committee decided where no rule separates: reference numbers, best first.
create table tie_decision (
    id integer primary key,
    stage text not null references stage (code),
    entries text not null check (entries <> ''), -- separated by ' '
    reason text not null check (reason <> ''),
    decided_at_ms integer not null,
    decided_by text not null
) strict;
create index tie_decision_stage on tie_decision (stage);

-- A lot. Pool and public source are fixed before the draw; the values come afterwards.
create table lot (
    id integer primary key,
    stage text not null references stage (code),
    pool text not null check (pool <> ''), -- reference numbers in their order, separated by ' '
    source text not null check (source <> ''),
    fixed_at_ms integer not null,
    fixed_by text not null,
    sources text not null, -- public values, one source per line; empty: not drawn yet
    draw_key text not null,
    result text not null, -- reference numbers in the order drawn
    drawn_at_ms integer,
    drawn_by text not null,
    check ((drawn_at_ms is null) = (result = ''))
) strict;
create index lot_stage on lot (stage);

-- A ranking as it stood, with everything it was computed from. Takes no part in undo.
create table sealed_result (
    id integer primary key,
    stage text not null references stage (code),
    number integer not null check (number >= 1),
    snapshot blob not null,
    digest text not null check (length(digest) = 64),
    figures blob not null,
    figures_digest text not null check (length(figures_digest) = 64),
    rubric text not null check (length(rubric) = 64),
    program text not null,
    libraries text not null,
    journal_head text not null check (length(journal_head) = 64),
    reason text not null,
    sealed_at_ms integer not null,
    sealed_by text not null,
    unique (stage, number),
    check (number = 1 or reason <> '')
) strict;

create trigger sealed_result_no_update before update on sealed_result
begin
    select raise(abort, 'sealed results are append-only');
end;
create trigger sealed_result_no_delete before delete on sealed_result
begin
    select raise(abort, 'sealed results are append-only');
end;

-- The sealed result that a decision rests on.
create table award_basis (
    award integer primary key references award (id),
    sealed integer not null references sealed_result (id)
) strict;

-- The second person of a decision.
create table award_confirmation (
    award integer primary key references award (id),
    confirmed_at_ms integer not null,
    confirmed_by text not null check (confirmed_by <> '')
) strict;

-- By which method a stage is ranked, and what the meeting noted about its entries.

-- Chosen by the office, or fixed by a seal; without a row a stage is ranked adjusted for its judges.
create table stage_method (
    stage text primary key references stage (code),
    method text not null check (method in ('adjusted', 'mean', 'median', 'additive', 'zscore')),
    seal integer not null default 0 check (seal >= 0) -- number of the seal that fixed it; 0: none
) strict;

-- What is sealed already keeps the method it was sealed with.
insert into stage_method (stage, method, seal)
select s.stage, json_extract(cast(s.snapshot as text), '$.options.method'), s.number
from sealed_result s
where s.number = (select max(number) from sealed_result where stage = s.stage);

-- What the decision meeting noted about one entry of a stage.
create table discussion_note (
    stage text not null references stage (code),
    entry integer not null references entry (id),
    verdict text not null check (verdict in ('open', 'prize', 'hold', 'none')),
    prize text references prize (code), -- proposed
    note text not null,
    noted_at_ms integer not null,
    noted_by text not null,
    primary key (stage, entry),
    check (verdict = 'open' or note <> ''),
    check (prize is null or verdict = 'prize')
) strict;
create index discussion_note_entry on discussion_note (entry);

-- The compute budget: its figures, offers, teams and what they ask for, plans, the ledger, usage.

-- A figure rests on a document; two different people confirm it. The newest confirmed figure
-- governs; what is neither confirmed nor withdrawn waits.
alter table envelope add column document text not null default '';
alter table envelope add column received_on text not null default ''; -- ISO date of the document
alter table envelope add column tax_basis text not null default 'unstated'
    check (tax_basis in ('unstated', 'included', 'excluded'));
alter table envelope add column recorded_at_ms integer not null default 0;
alter table envelope add column recorded_by text not null default '';
alter table envelope add column confirmed_basis text not null default '';
alter table envelope add column second_at_ms integer;
alter table envelope add column second_by text not null default '';
alter table envelope add column withdrawn_at_ms integer;
alter table envelope add column withdrawn_by text not null default '';
alter table envelope add column withdrawn_reason text not null default '';

-- Reserve, period, alert levels …: what planning and watching go by.
create table compute_setting (
    code text primary key,
    value text not null
) strict;

-- price_e4: ten-thousandths of the currency's unit per GPU-hour; yen_e4: the same in yen with tax.
create table offer (
    id integer primary key,
    code text not null unique check (code <> ''),
    provider text not null,
    provider_kind text not null check (provider_kind in ('company', 'academic')),
    gpu text not null,
    memory text not null,
    interconnect text not null,
    currency text not null check (length(currency) = 3),
    price_e4 integer not null check (price_e4 > 0),
    tax_included integer not null check (tax_included in (0, 1)),
    tax_percent integer not null check (tax_percent between 0 and 100),
    fx_rate_e4 integer check (fx_rate_e4 > 0), -- ten-thousandths of a yen for one unit
    fx_on text not null,
    fx_note text not null,
    yen_e4 integer not null check (yen_e4 > 0),
    capacity_hours integer not null check (capacity_hours >= 0),
    speed_milli integer not null check (speed_milli >= 1),
    starts_on text not null,
    ends_on text not null,
    minimum_days integer not null check (minimum_days >= 0),
    storage_yen integer not null check (storage_yen >= 0), -- per TB and month
    points_milli integer not null check (points_milli >= 0), -- points per GPU-hour; 0 = not in points
    experience text not null,
    note text not null,
    check (currency <> 'JPY' or fx_rate_e4 is null)
) strict;

create table team (
    id integer primary key,
    ref text not null unique check (ref <> ''),
    name text not null,
    institution text not null,
    category text not null
) strict;

-- A person is in one team at most.
create table team_member (
    entry integer primary key references entry (id),
    team integer not null references team (id),
    role text not null,
    leads integer not null check (leads in (0, 1)),
    joined_on text not null
) strict;
create index team_member_team on team_member (team);

-- Hours of the reference GPU in thousandths, merit in hundredths of a point.
create table compute_request (
    team integer primary key references team (id),
    minimum_milli integer not null check (minimum_milli >= 0),
    maximum_milli integer not null check (maximum_milli >= 1),
    merit integer not null check (merit >= 0),
    merit_error integer not null default 0 check (merit_error >= 0),
    offers text not null, -- codes separated by ';', empty: any
    justification text not null,
    starts_on text not null,
    ends_on text not null,
    check (minimum_milli <= maximum_milli)
) strict;

-- problem and result: JSON, the whole of what the plan rests on and what it says.
create table compute_plan (
    id integer primary key,
    name text not null unique check (name <> ''),
    kind text not null check (kind in ('whole', 'remainder')),
    state text not null check (state in ('draft', 'approved', 'replaced', 'revoked')),
    starts_on text not null,
    ends_on text not null,
    problem text not null,
    result text not null,
    made_at_ms integer not null,
    made_by text not null,
    approved_at_ms integer,
    approved_by text not null default '',
    second_by text not null default '',
    check ((state = 'draft') = (approved_at_ms is null)),
    check (state = 'draft' or (approved_by <> '' and second_by <> '' and approved_by <> second_by))
) strict;

-- The part of a team's allotment that can be used in one stretch of days.
create table tranche (
    id integer primary key,
    plan integer not null references compute_plan (id),
    team text not null references team (ref),
    number integer not null check (number >= 1),
    starts_on text not null,
    expires_on text not null,
    unique (plan, team, number),
    check (starts_on <= expires_on)
) strict;

create table other_cost (
    id integer primary key,
    head text not null check (head in ('storage', 'cpu', 'network', 'other')),
    team text references team (ref),
    yen integer not null check (yen >= 1),
    starts_on text not null,
    ends_on text not null,
    note text not null,
    document text not null
) strict;

-- What providers report. A newer report of the same takes the place of an older one.
create table usage_row (
    id integer primary key,
    day text not null check (length(day) = 10),
    team text not null references team (ref),
    offer text not null references offer (code),
    record text not null, -- the provider's own number of the line, where it has one
    unit text not null check (unit in ('hours', 'points', 'yen')),
    quantity_milli integer not null check (quantity_milli >= 0),
    hours_milli integer not null check (hours_milli >= 0), -- of the offer's GPU
    yen integer not null check (yen >= 0), -- at the price when the row came in
    reported_on text not null,
    file integer not null,
    row integer not null,
    state text not null check (state in ('current', 'superseded', 'withdrawn'))
) strict;
create index usage_row_key on usage_row (team, day, offer, record);
create unique index usage_row_current on usage_row (team, day, offer, record)
    where state = 'current';

-- Integer yen only. What leaves one column enters another, so the four always add up to the
-- envelope, whose own total only deposits (and their reversals) change.
create table ledger_line (
    id integer primary key,
    action integer not null,
    at_ms integer not null,
    who text not null,
    kind text not null check (kind in
        ('deposit', 'reserve', 'charge', 'settle', 'release', 'transfer', 'expiry', 'reversal')),
    day text not null check (length(day) = 10), -- the day that the line counts for
    envelope integer references envelope (id),
    plan integer references compute_plan (id),
    tranche integer references tranche (id),
    team text references team (ref),
    offer text references offer (code),
    cost integer references other_cost (id),
    usage integer references usage_row (id),
    reverses integer unique references ledger_line (id),
    hours_milli integer not null default 0, -- hours of the offer's own GPU
    deposited integer not null default 0,
    settled integer not null default 0,
    in_flight integer not null default 0,
    committed integer not null default 0,
    free integer not null default 0,
    note text not null,
    check (settled + in_flight + committed + free = deposited),
    check (deposited = 0 or kind in ('deposit', 'reversal')),
    check ((kind = 'reversal') = (reverses is not null))
) strict;
create index ledger_line_team on ledger_line (team);
create index ledger_line_usage on ledger_line (usage);

create trigger ledger_line_no_update before update on ledger_line
begin
    select raise(abort, 'the ledger is append-only');
end;
create trigger ledger_line_no_delete before delete on ledger_line
begin
    select raise(abort, 'the ledger is append-only');
end;

-- How a team's use of a month was judged.
create table usage_remark (
    team integer not null references team (id),
    month text not null check (length(month) = 7),
    verdict text not null check (verdict in ('appropriate', 'question', 'inappropriate')),
    text text not null,
    at_ms integer not null,
    who text not null,
    primary key (team, month)
) strict;

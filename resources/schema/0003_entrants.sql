-- Persons are known by number; everything that says who they are is sealed in their profile.
create table person (
    id integer primary key,
    kind text not null check (kind in ('entrant', 'judge'))
) strict;

create table profile (
    person integer primary key references person (id),
    sealed blob not null
) strict;

create table entry (
    id integer primary key,
    ref text not null unique,
    theme text not null references theme (code),
    number integer not null,
    person integer not null references person (id),
    title text not null,
    field text not null,
    summary text not null,
    applicant_kind text not null,
    organisation text not null,
    prefecture text not null,
    model text not null,
    foreign_model_reason text not null,
    goal text not null,
    openness text not null,
    school_kind text not null,
    school text not null,
    grade text not null,
    extra text not null default '{}', -- JSON: further columns of the form, by field code
    terms_agreed integer check (terms_agreed in (0, 1)),
    guardian_consent integer check (guardian_consent in (0, 1)),
    received_at_ms integer,
    received_has_time integer not null default 1 check (received_has_time in (0, 1)),
    status text not null,
    assignee text not null default '',
    unique (theme, number)
) strict;
create index entry_person on entry (person);

create table finding (
    id integer primary key,
    entry integer not null references entry (id),
    code text not null,
    field text not null,
    severity text not null check (severity in ('error', 'warning')),
    other integer references entry (id), -- the other side of a suspected duplicate
    file integer,
    row integer,
    state text not null default 'open' check (state in ('open', 'accepted', 'settled')),
    note text not null default ''
) strict;
create index finding_entry on finding (entry);

-- A value that the office changed: what was received stays, sealed under the person's key.
create table correction (
    id integer primary key,
    entry integer not null references entry (id),
    field text not null,
    received blob not null,
    at_ms integer not null,
    who text not null,
    reason text not null,
    unique (entry, field)
) strict;

-- Rows that became nobody: no name, no e-mail, no title, or cells outside the header.
create table quarantine (
    file integer not null,
    row integer not null,
    code text not null,
    digest text not null, -- keyed: the same row again is not put aside twice
    state text not null default 'open' check (state in ('open', 'dropped')),
    primary key (file, row)
) strict;

-- Which source row last said what the entry is; `digest` is keyed, so that it tells nothing by itself.
create table entry_source (
    entry integer primary key references entry (id),
    file integer not null,
    row integer not null,
    digest text not null
) strict;

-- A column mapping that a person kept for one form.
create table form_mapping (
    kind text not null,
    theme text not null,
    signature text not null,
    mapping text not null,
    primary key (kind, theme, signature)
) strict;

create table stage_entry (
    stage text not null references stage (code),
    entry integer not null references entry (id),
    entered_at_ms integer not null,
    origin text not null check (origin in ('hand', 'list', 'ranking')),
    primary key (stage, entry)
) strict;
create index stage_entry_entry on stage_entry (entry);

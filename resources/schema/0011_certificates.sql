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
